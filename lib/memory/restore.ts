import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories, memoryHistory } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { allowAgain } from './allow-again';
import { insertState } from './insert-state';
import { lockMemories } from './lock-memories';
import type { Memory, MemorySnapshot, MemoryState } from './schema';
import { toMemory } from './to-memory';

/**
 * Brings back what was forgotten, from the receipt. The receipt comes from the browser: it restores
 * only what this person forgot, and refers only to what is theirs.
 */
export function restoreMemories(
  ctx: Context,
  { memories: given }: MemorySnapshot,
): Promise<{ memories: Memory[] }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    await requireForgotten(joined, tx, given);
    const parentsFirst = given.toSorted((a, b) => Number(!!a.parentId) - Number(!!b.parentId));
    const memories: Memory[] = [];
    for (const state of parentsFirst) {
      const { sourceMessageId: messageId } = state;
      const cause = { actor: 'user', operation: 'RESTORE', messageId } as const;
      memories.push(toMemory(await insertState(joined, tx, { state, ...cause })));
    }
    await allowAgain(tx, ctx.userId, memories);
    await allowWhatWasForgottenWith(joined, tx, memories);
    return { memories };
  });
}

async function requireForgotten(ctx: Context, tx: Tx, given: MemoryState[]): Promise<void> {
  const ids = given.map((state) => state.id);
  const forgotten = await tx
    .selectDistinct({ id: memoryHistory.memoryId })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, ctx.userId),
        eq(memoryHistory.operation, 'FORGET'),
        inArray(memoryHistory.memoryId, ids),
      ),
    );
  if (forgotten.length !== new Set(ids).size || ids.length !== new Set(ids).size) {
    throw new AppError('not_found');
  }
}

/** The fingerprints of one forgetting share its time, those of earlier values among them. */
async function allowWhatWasForgottenWith(
  { userId }: Context,
  tx: Tx,
  memories: Memory[],
): Promise<void> {
  const forgettings = tx
    .select({ at: memoryHistory.createdAt })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, userId),
        eq(memoryHistory.operation, 'FORGET'),
        inArray(
          memoryHistory.memoryId,
          memories.map(({ id }) => id),
        ),
      ),
    );
  await tx
    .delete(forgottenMemories)
    .where(
      and(eq(forgottenMemories.userId, userId), inArray(forgottenMemories.createdAt, forgettings)),
    );
}
