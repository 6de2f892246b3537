import { and, asc, eq, inArray } from 'drizzle-orm';
import { deliveries } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { channels } from './index';
import type { Arrival } from './schema';

/** How messages went outside of the conversation, by message: the last attempt at the last part of each. */
export async function arrivals(
  ctx: Context,
  { messageIds }: { messageIds: string[] },
): Promise<Map<string, Arrival>> {
  if (messageIds.length === 0) return new Map();
  const { messageId, userId, channel, outcome, part, attempt } = deliveries;
  const rows = await ctx.db((tx) =>
    tx
      .select({ messageId, channel, outcome })
      .from(deliveries)
      .where(and(eq(userId, ctx.userId), inArray(messageId, messageIds)))
      .orderBy(asc(part), asc(attempt)),
  );
  return new Map(
    rows.map((row) => [row.messageId, { by: labelOf(row.channel), outcome: row.outcome }]),
  );
}

/** A channel that was removed from the registry keeps its name in the records. */
function labelOf(channel: string): string {
  return channels.find(({ id }) => id === channel)?.label ?? channel;
}
