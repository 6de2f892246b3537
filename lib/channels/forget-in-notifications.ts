import { eq, inArray } from 'drizzle-orm';
import { pushNotifications } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Leaves of notifications of these check-ins, or that tell, only that they were sent. */
export function forgetInNotifications(
  ctx: Context,
  { checkInIds, tells }: { checkInIds: string[]; tells: (text: string) => boolean },
): Promise<void> {
  const { id, userId, scheduledMessageId, title, body, data } = pushNotifications;
  return ctx.db(async (tx) => {
    const rows = await tx
      .select({ id, scheduledMessageId, title, body, data })
      .from(pushNotifications)
      .where(eq(userId, ctx.userId));
    const telling = rows.filter(
      (row) =>
        checkInIds.some((checkInId) => checkInId === row.scheduledMessageId) ||
        tells([row.title, row.body, JSON.stringify(row.data)].join('. ')),
    );
    if (telling.length === 0) return;
    const ids = telling.map((row) => row.id);
    const nothing = { title: null, body: null, data: null };
    await tx.update(pushNotifications).set(nothing).where(inArray(id, ids));
  });
}
