import { and, desc, eq } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLive, isPast } from './is-live';
import { memoryColumns } from './memory-row';
import type { Category, Memory } from './schema';
import { toMemory } from './to-memory';

type Wanted = { category?: Category | undefined; past?: boolean | undefined };

/** Everything that is believed now, or `past`, follow-ups included, newest first. */
export async function listMemories(
  ctx: Context,
  { category, past = false }: Wanted = {},
): Promise<Memory[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(
        and(
          eq(userContext.userId, ctx.userId),
          past ? isPast(ctx.now) : isLive(ctx.now),
          category && eq(userContext.category, category),
        ),
      )
      .orderBy(desc(userContext.createdAt), desc(userContext.id)),
  );
  return rows.map(toMemory);
}
