import { and, eq, isNull } from 'drizzle-orm';
import { asService } from '@/db/client';
import { pushNotifications } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** Somebody pressed a notification: it has arrived. Pressing twice counts once. */
export async function noteClick(ctx: Context, { notificationId }: { notificationId: string }) {
  const own = and(
    eq(pushNotifications.id, notificationId),
    eq(pushNotifications.userId, ctx.userId),
  );
  await asService(async (tx) => {
    const [row] = await tx.select({ id: pushNotifications.id }).from(pushNotifications).where(own);
    if (!row) throw new AppError('not_found');
    await tx
      .update(pushNotifications)
      .set({ status: 'clicked', clickedAt: ctx.now })
      .where(and(own, isNull(pushNotifications.clickedAt)));
  });
}
