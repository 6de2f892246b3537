import { and, asc, eq, gt, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, memoryHistory, userContext } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { changeMemory } from './change-memory';
import { forgetMemory } from './forget';
import { insertState } from './insert-state';
import { lockMemories } from './lock-memories';
import { memoryColumns } from './memory-row';
import { columnsOf } from './memory-state';
import { ownReference } from './own-reference';
import { removeMemory } from './remove-memory';
import { type Memory, memoryState } from './schema';
import { toMemory } from './to-memory';
import type { Traces } from './traces';

type Change = typeof memoryHistory.$inferSelect;

const UNDO = { actor: 'user', operation: 'UNDO' } as const;

/**
 * Takes one change back. What was learned is forgotten: `memory` is then null, and the traces tell
 * other features what to forget. What was changed is as before, its questions too. Only the newest
 * change can be taken back: otherwise `conflict`.
 */
export function undoChange(
  ctx: Context,
  { historyId }: { historyId: string },
): Promise<{ memory: Memory | null; traces: Traces | null }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const change = await ownChange(joined, tx, historyId);
    if (await hasLaterChange(joined, tx, change)) throw new AppError('conflict');
    if (change.before === null && change.after !== null) {
      const { traces } = await forgetMemory(joined, { id: change.memoryId });
      return { memory: null, traces };
    }
    const memory = await revert(joined, tx, change);
    for (const question of await questionsChangedWith(joined, tx, change)) {
      if (!(await hasLaterChange(joined, tx, question))) await revert(joined, tx, question);
    }
    return { memory, traces: null };
  });
}

async function ownChange(ctx: Context, tx: Tx, id: string): Promise<Change> {
  const [change] = await tx
    .select()
    .from(memoryHistory)
    .where(and(eq(memoryHistory.id, id), eq(memoryHistory.userId, ctx.userId)));
  if (!change) throw new AppError('not_found');
  return change;
}

async function hasLaterChange(ctx: Context, tx: Tx, { memoryId, seq }: Change): Promise<boolean> {
  const [later] = await tx
    .select({ id: memoryHistory.id })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, ctx.userId),
        eq(memoryHistory.memoryId, memoryId),
        gt(memoryHistory.seq, seq ?? 0),
        ne(memoryHistory.operation, 'REINFORCE'),
      ),
    )
    .limit(1);
  return later !== undefined;
}

/** The questions that were changed in the same transaction: its rows share one time. */
function questionsChangedWith(ctx: Context, tx: Tx, { id, memoryId }: Change): Promise<Change[]> {
  const parentIn = (column: typeof memoryHistory.before | typeof memoryHistory.after) =>
    eq(sql`${column} ->> 'parentId'`, memoryId);
  return tx
    .select()
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, ctx.userId),
        ne(memoryHistory.id, id),
        sql`${memoryHistory.createdAt} = (select created_at from memory_history where id = ${id})`,
        or(parentIn(memoryHistory.before), parentIn(memoryHistory.after)),
      ),
    )
    .orderBy(asc(memoryHistory.seq));
}

async function revert(ctx: Context, tx: Tx, change: Change): Promise<Memory | null> {
  const cause = { ...UNDO, messageId: change.messageId };
  const [row] = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.id, change.memoryId), eq(userContext.userId, ctx.userId)));
  if (change.before === null) {
    if (row) await removeMemory(ctx, tx, { row, ...cause });
    return null;
  }
  const state = memoryState.safeParse(change.before).data;
  if (!state) throw new AppError('conflict');
  if (!row) return toMemory(await insertState(ctx, tx, { state, ...cause }));
  const { createdAt, parentId, ...patch } = columnsOf(state);
  const sourceMessageId = ownReference(companionMessages, state.sourceMessageId, ctx.userId);
  const restored = { ...patch, key: row.key, sourceMessageId };
  return toMemory(await changeMemory(ctx, tx, { row, patch: restored, ...cause }));
}
