import { and, desc, eq } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** When the person last wrote anything, on any channel; null if they never did. */
export async function lastWroteAt(ctx: Context): Promise<Date | null> {
  const [last] = await ctx.db((tx) =>
    tx
      .select({ at: companionMessages.createdAt })
      .from(companionMessages)
      .where(and(eq(companionMessages.userId, ctx.userId), eq(companionMessages.role, 'user')))
      .orderBy(desc(companionMessages.seq))
      .limit(1),
  );
  return last?.at ?? null;
}
