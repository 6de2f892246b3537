import { and, eq, inArray } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { memoryColumns } from './memory-row';
import type { Memory } from './schema';
import { toMemory } from './to-memory';

/** The person's own memories among these ids that still are, in the order of the ids. */
export async function memoriesById(ctx: Context, { ids }: { ids: string[] }): Promise<Memory[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(and(eq(userContext.userId, ctx.userId), inArray(userContext.id, ids))),
  );
  const byId = new Map(rows.map((row) => [row.id, toMemory(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
