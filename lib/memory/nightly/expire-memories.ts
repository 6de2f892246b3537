import { and, eq, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { categorySpecs } from '../categories';
import { expiryOf } from '../expiry';
import { memoryColumns } from '../memory-row';
import { recordChange } from '../record-change';
import { categories } from '../schema';
import { toMemory } from '../to-memory';

const passing = categories.filter((category) => categorySpecs[category].lifetimeDays !== null);

/**
 * Notes in the history of what ran out that it did, once, and gives an end to what passes and has
 * none. Never what is pinned, a fact or a person: those stand until they are contradicted.
 */
export async function expireMemories(ctx: Context, tx: Tx): Promise<number> {
  await giveEnds(ctx, tx);
  const noted = tx
    .select({ id: memoryHistory.id })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, ctx.userId),
        eq(memoryHistory.memoryId, userContext.id),
        or(
          and(
            eq(memoryHistory.operation, 'EXPIRE'),
            sql`(${memoryHistory.before} ->> 'expiresAt')::timestamptz = ${userContext.expiresAt}`,
          ),
          // The end that a person's own words gave it is in its history already.
          and(
            inArray(memoryHistory.operation, ['RETRACT', 'RESOLVE']),
            sql`(${memoryHistory.after} ->> 'expiresAt')::timestamptz = ${userContext.expiresAt}`,
          ),
        ),
      ),
    );
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, ctx.userId),
        eq(userContext.pinned, false),
        lte(userContext.expiresAt, ctx.now),
        notExists(noted),
      ),
    );
  for (const row of rows) {
    await recordChange(tx, {
      userId: ctx.userId,
      memoryId: row.id,
      operation: 'EXPIRE',
      actor: 'nightly',
      messageId: null,
      before: row,
      after: null,
    });
  }
  return rows.length;
}

async function giveEnds(ctx: Context, tx: Tx): Promise<void> {
  const endless = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, ctx.userId),
        eq(userContext.pinned, false),
        isNull(userContext.expiresAt),
        inArray(userContext.category, passing),
      ),
    );
  for (const row of endless) {
    const { category } = toMemory(row);
    const expiresAt = expiryOf(category, { now: row.updatedAt ?? ctx.now, dueAt: row.dueAt });
    await tx.update(userContext).set({ expiresAt }).where(eq(userContext.id, row.id));
  }
}
