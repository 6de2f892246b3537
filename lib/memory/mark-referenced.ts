import { and, eq, inArray } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Keeps when memories were last used, so that unused ones fade in rank, never in existence. */
export async function markReferenced(ctx: Context, { ids }: { ids: string[] }): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db((tx) =>
    tx
      .update(userContext)
      .set({ lastReferencedAt: ctx.now })
      .where(and(eq(userContext.userId, ctx.userId), inArray(userContext.id, ids))),
  );
}
