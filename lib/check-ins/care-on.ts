import { and, eq } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { Kind } from './schema';

/** The date of the care note that is still to come, if one is. */
export async function careOn(ctx: Context): Promise<string | null> {
  const { userId, status, kind, localDate } = scheduledMessages;
  const [promised] = await ctx.db((tx) =>
    tx
      .select({ localDate })
      .from(scheduledMessages)
      .where(and(eq(userId, ctx.userId), eq(status, 'pending'), eq(kind, 'care' satisfies Kind))),
  );
  return promised?.localDate ?? null;
}
