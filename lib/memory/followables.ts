import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLive } from './is-live';
import { memoryColumns } from './memory-row';
import type { Category, Memory } from './schema';
import { toMemory } from './to-memory';

const FOLLOWABLE: Category[] = ['thread', 'follow_up', 'pattern'];

/** What a check-in may come back to: open threads, questions and observations that may be named. */
export async function followables(ctx: Context): Promise<Memory[]> {
  // Not all that is known: a person of many years has thousands of other memories.
  const free = await openAndFree(ctx, inArray(userContext.category, FOLLOWABLE));
  const parentIds = free.flatMap(({ parentId }) => parentId ?? []);
  if (parentIds.length === 0) return free;
  const parents = await openAndFree(ctx, inArray(userContext.id, parentIds));
  const open = new Set(parents.map(({ id }) => id));
  // A question is as quiet as what it asks about.
  return free.filter(({ parentId }) => parentId === null || open.has(parentId));
}

async function openAndFree(ctx: Context, which: SQL): Promise<Memory[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(
        and(
          eq(userContext.userId, ctx.userId),
          which,
          isLive(ctx.now),
          eq(userContext.mentionPolicy, 'free'),
        ),
      ),
  );
  return rows.map(toMemory).filter(({ thread }) => thread?.status !== 'resolved');
}
