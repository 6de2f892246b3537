import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { memoryHistory } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { allowAgain } from './allow-again';
import { changeMemory } from './change-memory';
import { expiryOf } from './expiry';
import { lockMemories } from './lock-memories';
import { columnsOf, stateOf } from './memory-state';
import { ownMemory } from './own-memory';
import { type bringBackInput, type Memory, type MemoryState, memoryState } from './schema';
import { toMemory } from './to-memory';

/**
 * Believes again what had run out or was taken back; with `historyId`, as it was after that change.
 * What the person brings back is theirs: extraction may only suggest otherwise.
 */
export function bringBack(
  ctx: Context,
  { id, historyId }: z.output<typeof bringBackInput>,
): Promise<Memory> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const row = await ownMemory(joined, tx, id);
    const state = historyId ? await stateAfter(joined, tx, { id, historyId }) : stateOf(row);
    const { key, createdAt, parentId, sourceMessageId, ...columns } = columnsOf(state);
    const patch = { ...columns, locked: true, expiresAt: lifeOf(state, ctx.now) };
    const cause = { actor: 'user', operation: 'RESTORE', messageId: null } as const;
    const memory = toMemory(await changeMemory(joined, tx, { row, patch, ...cause }));
    await allowAgain(tx, ctx.userId, [memory]);
    return memory;
  });
}

async function stateAfter(
  { userId }: Context,
  tx: Tx,
  { id, historyId }: { id: string; historyId: string },
): Promise<MemoryState> {
  const [change] = await tx
    .select({ after: memoryHistory.after })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.id, historyId),
        eq(memoryHistory.memoryId, id),
        eq(memoryHistory.userId, userId),
      ),
    );
  if (!change) throw new AppError('not_found');
  const state = memoryState.safeParse(change.after).data;
  // A line that ended a memory, or whose words were forgotten.
  if (!state) throw new AppError('conflict');
  return state;
}

/** As long as it had left, or, where that is over, as long as something new of its kind. */
function lifeOf({ category, pinned, dueAt, expiresAt }: MemoryState, now: Date): Date | null {
  if (pinned) return null;
  if (expiresAt !== null && new Date(expiresAt) > now) return new Date(expiresAt);
  return expiryOf(category, { now, dueAt: dueAt === null ? null : new Date(dueAt) });
}
