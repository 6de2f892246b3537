import { conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { log } from '@/lib/platform/log';
import { applyExtraction, LeaseLost } from './extraction/apply-extraction';
import { chooseExtractor } from './extraction/choose-extractor';
import { type Claim, claimConversation, stillOurs } from './extraction/claim-conversation';
import type { Transcript } from './extraction/extraction';
import { logExtraction } from './extraction/log-extraction';
import { readTranscript } from './extraction/read-transcript';
import type { Drop } from './operation';

const ROUNDS = 5;

/** How a reading ended; `skipped` when there is nothing to read, or somebody else reads it. */
export type ExtractionOutcome = 'read' | 'skipped' | 'failed';

type Reading = {
  conversationId: string;
  /** Hears what was not kept and why. The logs only count it, for they hold nobody's words. */
  onDrops?: (drops: Drop[]) => void;
};

/**
 * Reads the new messages of a conversation and remembers what lasts. Safe to call at any time, from
 * anywhere, as often as you like: nothing is read twice, and what fails is tried again later.
 */
export async function extractConversation(
  ctx: Context,
  { conversationId, onDrops }: Reading,
): Promise<ExtractionOutcome> {
  let outcome: ExtractionOutcome = 'skipped';
  // A message that came in meanwhile found the conversation taken: it is read in the next round.
  for (let round = 0; round < ROUNDS; round++) {
    const claim = await claimConversation(ctx, conversationId);
    const transcript = claim && (await readTranscript(ctx, claim));
    if (!claim || !transcript) return outcome;
    outcome = await read(ctx, claim, transcript, onDrops);
    if (outcome === 'failed') return outcome;
  }
  return outcome;
}

async function read(
  ctx: Context,
  claim: Claim,
  transcript: Transcript,
  onDrops?: Reading['onDrops'],
): Promise<ExtractionOutcome> {
  const { conversationId } = claim;
  const startedAt = performance.now();
  let extractor = 'unknown';
  const attempt = () => ({
    userId: ctx.userId,
    conversationId,
    extractor,
    durationMs: performance.now() - startedAt,
  });
  try {
    const chosen = await chooseExtractor(ctx, claim.attempts);
    extractor = chosen.id;
    const heard = await chosen.extract(transcript);
    const { operations, drops } = await applyExtraction(ctx, { claim, transcript, heard });
    onDrops?.(drops);
    const reasons = drops.map(({ reason, candidate }) => ({
      reason,
      isThread: candidate.category === 'thread' || candidate.category === 'follow_up',
    }));
    await logExtraction({ ...attempt(), status: 'success', operations, drops: reasons });
    return 'read';
  } catch (error) {
    if (error instanceof LeaseLost) return 'skipped';
    const code = codeOf(error);
    log.warn({ conversationId, extractor, code }, 'extraction failed');
    await giveBack(ctx, claim);
    await logExtraction({ ...attempt(), status: 'failed', error: code });
    return 'failed';
  }
}

/** Gives the conversation back; the claim has set already when it is tried again. */
async function giveBack(ctx: Context, claim: Claim): Promise<void> {
  await ctx.db((tx) =>
    tx.update(conversations).set({ extractionClaimedUntil: null }).where(stillOurs(ctx, claim)),
  );
}

/** What went wrong, without the words of anybody: an error's message may quote the prompt. */
function codeOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const { name, cause } = error;
  return cause instanceof Error && cause.name !== name ? `${name}: ${cause.name}` : name;
}
