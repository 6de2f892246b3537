import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { changeMemory } from '../change-memory';
import { isLive } from '../is-live';
import { memoryColumns } from '../memory-row';
import { removeMemory } from '../remove-memory';
import { toMemory } from '../to-memory';
import { duplicatesIn } from './duplicates-in';

const CAUSE = { actor: 'nightly', operation: 'MERGE', messageId: null } as const;

/** Makes one memory of two that say the same; what hung on the one, and its past, are the other's. */
export async function mergeDuplicates(ctx: Context, tx: Tx): Promise<number> {
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.userId, ctx.userId), isLive(ctx.now)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const pairs = duplicatesIn(rows.map(toMemory), ctx.now);
  for (const { keep, drop } of pairs) {
    const [kept, dropped] = [byId.get(keep), byId.get(drop)];
    if (!kept || !dropped) continue;
    await tx
      .update(userContext)
      .set({ parentId: keep })
      .where(inArray(userContext.parentId, [drop]));
    await removeMemory(ctx, tx, { row: dropped, ...CAUSE });
    await tx
      .update(memoryHistory)
      .set({ memoryId: keep })
      .where(and(eq(memoryHistory.userId, ctx.userId), eq(memoryHistory.memoryId, drop)));
    // The last line of a past says what is believed now.
    const reinforcements = kept.reinforcements + dropped.reinforcements + 1;
    const patch = { reinforcements, updatedAt: kept.updatedAt };
    byId.set(keep, await changeMemory(ctx, tx, { row: kept, patch, ...CAUSE }));
  }
  return pairs.length;
}
