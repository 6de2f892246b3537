import { and, eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { deliveries } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** A delivery that was planned for later is due now. */
export async function hastenDelivery(
  { userId, now }: Context,
  { messageId }: { messageId: string },
): Promise<void> {
  await asService((tx) =>
    tx
      .update(deliveries)
      .set({ dueAt: now })
      .where(
        and(
          eq(deliveries.messageId, messageId),
          eq(deliveries.userId, userId),
          eq(deliveries.outcome, 'waiting'),
        ),
      ),
  );
}
