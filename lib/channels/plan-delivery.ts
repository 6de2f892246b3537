import { deliveries } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Channel } from './channel';
import { nextChannel } from './next-channel';

/**
 * Plans to bring a message of the conversation to its person outside of it. Joined to the
 * transaction that writes the message, either both are there or neither; the same message twice is
 * planned once. `over` is the channel that it answers on; else it is the person's choice. Who cannot
 * be reached outside finds it in the conversation.
 */
export function planDelivery(
  ctx: Context,
  { messageId, over, dueAt = ctx.now }: { messageId: string; over?: string; dueAt?: Date },
  channels?: readonly Channel[],
): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    const channel = over ?? (await nextChannel(joined, {}, channels));
    if (!channel) return;
    await tx
      .insert(deliveries)
      .values({ userId: ctx.userId, messageId, channel, priority: over ? 0 : 1, dueAt })
      .onConflictDoNothing();
  });
}
