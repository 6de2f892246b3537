import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type Candidate, candidateSchema } from './candidate';
import { keepHeard } from './keep-heard';
import { lockMemories } from './lock-memories';
import type { Memory } from './schema';

/** Yes keeps it, whatever was locked or forgotten before; no means not to be asked again. */
export function answerSuggestion(
  ctx: Context,
  { id, accept }: { id: string; accept: boolean },
): Promise<{ memory: Memory | null }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const { candidate, memoryId } = await take(joined, tx, id, accept);
    const heard = candidateSchema.safeParse(candidate).data;
    if (!accept || !heard) return { memory: null };
    const [memory] = await keepHeard(joined, tx, [aimedAt({ ...heard, confidence: 1 }, memoryId)]);
    return { memory: memory ?? null };
  });
}

async function take({ userId, now }: Context, tx: Tx, id: string, accept: boolean) {
  const [answered] = await tx
    .update(memorySuggestions)
    .set({ answer: accept ? 'accepted' : 'declined', answeredAt: now })
    .where(
      and(
        eq(memorySuggestions.id, id),
        eq(memorySuggestions.userId, userId),
        isNull(memorySuggestions.answeredAt),
      ),
    )
    .returning();
  if (!answered) throw new AppError('not_found');
  return answered;
}

function aimedAt(heard: Candidate, memoryId: string | null): Candidate {
  if (memoryId === null) return heard;
  const operation = heard.operation === 'RETRACT' ? 'RETRACT' : 'CHANGE';
  return { ...heard, operation, targetId: memoryId };
}
