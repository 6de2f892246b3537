import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories, memoryHistory, memorySuggestions, userContext } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { fingerprintsOf } from './fingerprint';
import { lockMemories } from './lock-memories';
import { type MemoryRow, memoryColumns } from './memory-row';
import { stateOf } from './memory-state';
import { ownMemory } from './own-memory';
import { recordChange } from './record-change';
import { type ForgetReceipt, memoryState } from './schema';
import { toMemory } from './to-memory';
import { wordsOf } from './words-of';

/**
 * Forgets a memory with its questions, its words in history and the suggestions about it. What
 * stays are fingerprints, so that it is not learned again, and lines of history without words.
 */
export function forgetMemory(ctx: Context, { id }: { id: string }): Promise<ForgetReceipt> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const rows = await withChildren(tx, await ownMemory(joined, tx, id));
    const ids = rows.map((row) => row.id);
    const now = rows.flatMap((row) => fingerprintsOf(ctx.userId, toMemory(row)));
    const prints = [...now, ...(await pastPrints(tx, ctx.userId, ids))];

    const suggestions = await dropSuggestions(tx, ids, prints);
    await tx.delete(userContext).where(inArray(userContext.id, ids));
    const history = await blankHistory(tx, ctx.userId, ids);
    for (const row of rows) await leaveTrace(joined, tx, row);
    await tx
      .insert(forgottenMemories)
      .values([...new Set(prints)].map((fingerprint) => ({ userId: ctx.userId, fingerprint })))
      .onConflictDoNothing();

    return {
      removed: { memories: rows.length, history, suggestions },
      words: rows.map((row) => toMemory(row).value),
      snapshot: { memories: rows.map(stateOf) },
    };
  });
}

async function withChildren(tx: Tx, row: MemoryRow): Promise<MemoryRow[]> {
  const children = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(eq(userContext.parentId, row.id));
  return [row, ...children];
}

async function dropSuggestions(tx: Tx, ids: string[], prints: string[]): Promise<number> {
  const dropped = await tx
    .delete(memorySuggestions)
    .where(
      or(inArray(memorySuggestions.memoryId, ids), inArray(memorySuggestions.fingerprint, prints)),
    )
    .returning({ id: memorySuggestions.id });
  return dropped.length;
}

/** Lines about these memories, and about questions of theirs that are gone already. */
function linesOf(userId: string, ids: string[]) {
  return and(
    eq(memoryHistory.userId, userId),
    or(
      inArray(memoryHistory.memoryId, ids),
      inArray(sql`${memoryHistory.before} ->> 'parentId'`, ids),
      inArray(sql`${memoryHistory.after} ->> 'parentId'`, ids),
    ),
    or(isNotNull(memoryHistory.before), isNotNull(memoryHistory.after)),
  );
}

/** What the memories once were must not come back either. */
async function pastPrints(tx: Tx, userId: string, ids: string[]): Promise<string[]> {
  const lines = await tx
    .select({ before: memoryHistory.before, after: memoryHistory.after })
    .from(memoryHistory)
    .where(linesOf(userId, ids));
  return lines
    .flatMap(({ before, after }) => [before, after])
    .flatMap((stored) => memoryState.safeParse(stored).data ?? [])
    .flatMap((state) => fingerprintsOf(userId, { ...state, value: wordsOf(state) }));
}

async function blankHistory(tx: Tx, userId: string, ids: string[]): Promise<number> {
  const blanked = await tx
    .update(memoryHistory)
    .set({ before: null, after: null })
    .where(linesOf(userId, ids))
    .returning({ id: memoryHistory.id });
  return blanked.length;
}

// The message id stays: recall leaves out messages that were about something forgotten.
function leaveTrace(ctx: Context, tx: Tx, row: MemoryRow): Promise<void> {
  return recordChange(tx, {
    userId: ctx.userId,
    memoryId: row.id,
    operation: 'FORGET',
    actor: 'user',
    messageId: row.sourceMessageId,
    before: null,
    after: null,
  });
}
