import { and, eq, inArray, or, sql } from 'drizzle-orm';
import { asService } from '@/db/client';
import { pushNotifications } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/**
 * Leaves of these notifications only that they were sent: of these check-ins, or with these words.
 * As the service, who alone writes deliveries; so it joins no transaction, and twice is as once.
 */
export async function blankNotifications(
  ctx: Context,
  { checkInIds, words }: { checkInIds: string[]; words: string[] },
): Promise<void> {
  const { userId, scheduledMessageId, title, body, data } = pushNotifications;
  const parts = words.map((word) => `%${word}%`);
  await asService((tx) =>
    tx
      .update(pushNotifications)
      .set({ title: null, body: null, data: null })
      .where(
        and(
          eq(userId, ctx.userId),
          or(
            checkInIds.length > 0 ? inArray(scheduledMessageId, checkInIds) : undefined,
            sql`concat_ws(' ', ${title}, ${body}, ${data}) ilike any(${sql.param(parts)}::text[])`,
          ),
        ),
      ),
  );
}
