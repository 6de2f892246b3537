import { and, eq, isNull } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type Candidate, candidateSchema } from './candidate';
import { editMemory } from './edit';
import { keepHeard } from './keep-heard';
import { lockMemories } from './lock-memories';
import type { answerSuggestionInput, Memory } from './schema';

/**
 * Yes keeps it, whatever was locked or forgotten before, or what the person writes instead. No, and
 * waving the question away, mean not to be asked again.
 */
export function answerSuggestion(
  ctx: Context,
  { id, accept, dismissed, value }: z.output<typeof answerSuggestionInput>,
): Promise<{ memory: Memory | null }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const answer = accept ? 'accepted' : dismissed ? 'dismissed' : 'declined';
    const { candidate, memoryId } = await take(joined, tx, id, answer);
    const heard = candidateSchema.safeParse(candidate).data;
    if (!accept || !heard) return { memory: null };
    // What is known is corrected where it stands; what is new has to be there first.
    if (value !== undefined && memoryId !== null) {
      return { memory: await editMemory(joined, { id: memoryId, value }) };
    }
    const [kept] = await keepHeard(joined, tx, [aimedAt({ ...heard, confidence: 1 }, memoryId)]);
    if (!kept) return { memory: null };
    return { memory: value ? await editMemory(joined, { id: kept.id, value }) : kept };
  });
}

/** Its fingerprint stays, so that nobody asks again; its words do not. */
async function take({ userId, now }: Context, tx: Tx, id: string, answer: string) {
  const [asked] = await tx
    .select()
    .from(memorySuggestions)
    .where(
      and(
        eq(memorySuggestions.id, id),
        eq(memorySuggestions.userId, userId),
        isNull(memorySuggestions.answeredAt),
      ),
    )
    .for('update');
  if (!asked) throw new AppError('not_found');
  await tx
    .update(memorySuggestions)
    .set({ answer, answeredAt: now, candidate: {} })
    .where(eq(memorySuggestions.id, id));
  return asked;
}

function aimedAt(heard: Candidate, memoryId: string | null): Candidate {
  if (memoryId === null) return heard;
  const isOver = heard.operation === 'RETRACT' || heard.operation === 'RESOLVE';
  return { ...heard, operation: isOver ? heard.operation : 'CHANGE', targetId: memoryId };
}
