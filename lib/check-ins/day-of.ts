import { and, eq, ne } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { Kind } from './schema';

/** The row that makes up a day, if there is one yet, kept from others until the transaction ends. */
export async function dayOf(ctx: Context, { date }: { date: string }) {
  const { userId, localDate, kind } = scheduledMessages;
  const [row] = await ctx.db((tx) =>
    tx
      .select()
      .from(scheduledMessages)
      .where(and(eq(userId, ctx.userId), eq(localDate, date), ne(kind, 'event' satisfies Kind)))
      .for('update'),
  );
  return row;
}
