import { and, eq } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLive } from './is-live';
import { memoryColumns } from './memory-row';
import type { Memory } from './schema';
import { toMemory } from './to-memory';

/** What a check-in may come back to: open threads, questions and observations that may be named. */
export async function followables(ctx: Context): Promise<Memory[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(
        and(
          eq(userContext.userId, ctx.userId),
          isLive(ctx.now),
          eq(userContext.mentionPolicy, 'free'),
        ),
      ),
  );
  const free = rows.map(toMemory);
  const open = new Set(free.filter((m) => m.thread?.status !== 'resolved').map((m) => m.id));
  return free.filter(
    (memory) =>
      FOLLOWABLE.has(memory.category) &&
      open.has(memory.id) &&
      // A question is as quiet as what it asks about.
      (memory.parentId === null || open.has(memory.parentId)),
  );
}

const FOLLOWABLE = new Set(['thread', 'follow_up', 'pattern']);
