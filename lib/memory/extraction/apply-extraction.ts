import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { applyOperations } from '../apply-operations';
import { judge } from '../judge';
import { keepSuggestions } from '../keep-suggestions';
import { loadWorld } from '../load-world';
import { lockMemories } from '../lock-memories';
import type { Drop, DropReason, Operation } from '../operation';
import { type Reconciled, reconcile } from '../reconcile';
import { hasWord } from '../redact';
import { sensitivePolicyOf } from '../sensitive-policy-of';
import { tellingWords } from '../telling-words';
import { type Claim, stillOurs } from './claim-conversation';
import { evidenceIn } from './evidence-in';
import { EXTRACTOR_VERSION, type Extraction, type Transcript } from './extraction';

/** Somebody else has read it meanwhile, or the person took words out of it: this reading is void. */
export class LeaseLost extends Error {}

/**
 * Keeps what was heard and marks its messages as read, in one transaction: either both happened or
 * neither. What is believed is read inside of it, so nothing the person did meanwhile is undone.
 */
export async function applyExtraction(
  ctx: Context,
  { claim, transcript, heard }: { claim: Claim; transcript: Transcript; heard: Extraction },
): Promise<{ operations: Operation[]; drops: Drop[] }> {
  const { passed, drops } = judge(heard.candidates, evidenceIn(transcript));
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    await markRead(joined, tx, transcript);
    const world = await loadWorld(joined, tx, {
      candidates: passed,
      saidAt: new Map(transcript.turns.map(({ id, at }) => [id, at])),
      timeZone: transcript.timeZone,
      sensitive: await sensitivePolicyOf(tx, ctx.userId),
    });
    const decided = reconcile(passed, world);
    await applyOperations(joined, tx, { operations: decided.operations, actor: 'extraction' });
    await keepSuggestions(tx, ctx.userId, decided.suggestions);
    await finish(joined, tx, claim, withoutWithheld(heard, decided));
    return { operations: decided.operations, drops: [...drops, ...decided.drops] };
  });
}

/** What is not to be remembered, or not without a yes, is no topic and no mood of the day either. */
function withoutWithheld(
  { candidates, mood, topics }: Extraction,
  { drops, suggestions }: Reconciled,
): Extraction {
  const withheld = [...drops, ...suggestions].filter(({ reason }) => WITHHELD.has(reason));
  const words = tellingWords(withheld.flatMap(({ candidate: { value, quote } }) => [value, quote]));
  return {
    candidates,
    mood: mood !== null && hasWord(mood, words) ? null : mood,
    topics: topics.filter((topic) => !hasWord(topic, words)),
  };
}

const WITHHELD = new Set<string>(['forgotten', 'sensitive'] satisfies DropReason[]);

/** Gives the conversation back, with what the extractor made of it as a whole. */
async function finish(
  ctx: Context,
  tx: Tx,
  claim: Claim,
  { mood, topics }: Extraction,
): Promise<void> {
  await tx
    .update(conversations)
    .set({
      extractionClaimedUntil: null,
      extractionAttempts: 0,
      extractionNextAt: null,
      ...(mood !== null && { moodSummary: mood }),
      ...(topics.length > 0 && { topics: withTopics(topics) }),
    })
    .where(stillOurs(ctx, claim));
}

const TOPICS_AT_MOST = 12;

function withTopics(topics: string[]) {
  return sql`(
    select jsonb_agg(topic) from (
      select distinct topic
      from jsonb_array_elements(coalesce(${conversations.topics}, '[]') || ${JSON.stringify(topics)}::jsonb) as topic
      limit ${TOPICS_AT_MOST}
    ) as known
  )`;
}

async function markRead({ userId, now }: Context, tx: Tx, { turns }: Transcript): Promise<void> {
  const read = turns.filter(({ fresh }) => fresh);
  const marked = await tx
    .update(companionMessages)
    .set({ extractedAt: now, extractorVersion: EXTRACTOR_VERSION })
    .where(
      and(
        eq(companionMessages.userId, userId),
        isNull(companionMessages.extractedAt),
        // As it was read: what is forgotten meanwhile is not to be quoted.
        or(
          ...read.map(({ id, text }) =>
            and(eq(companionMessages.id, id), eq(companionMessages.content, text)),
          ),
        ),
      ),
    )
    .returning({ id: companionMessages.id });
  if (marked.length < read.length) throw new LeaseLost();
}
