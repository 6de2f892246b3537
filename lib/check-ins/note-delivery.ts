import { and, eq, sql } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import type { Delivery } from '@/lib/channels/deliver';
import type { Context } from '@/lib/platform/context';

/** Keeps with a check-in over which channels it went, and what each of them said. */
export async function noteDelivery(
  ctx: Context,
  { id, deliveries }: { id: string; deliveries: Delivery[] },
): Promise<void> {
  const noted = JSON.stringify({ deliveries });
  const context = scheduledMessages.generationContext;
  await ctx.db((tx) =>
    tx
      .update(scheduledMessages)
      .set({ generationContext: sql`coalesce(${context}, '{}'::jsonb) || ${noted}::jsonb` })
      .where(and(eq(scheduledMessages.id, id), eq(scheduledMessages.userId, ctx.userId))),
  );
}
