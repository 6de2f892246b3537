import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import { companionMessages, conversations, users } from '@/db/schema';
import type { Job } from '@/lib/platform/context';

const IDLE_MS = 60 * 60_000;

/** Who has a day that may be over and has been silent for an hour, with the zone they live by. */
export function withOpenDays({ db, now }: Job): Promise<{ userId: string; timezone: string }[]> {
  return db((tx) => {
    const { createdAt, userId, seq } = companionMessages;
    const lastAt = tx
      .select({ at: createdAt })
      .from(companionMessages)
      .where(eq(userId, conversations.userId))
      .orderBy(desc(seq))
      .limit(1);
    return tx
      .selectDistinct({
        userId: conversations.userId,
        timezone: sql<string>`coalesce(${users.timezone}, 'UTC')`,
      })
      .from(conversations)
      .innerJoin(users, eq(users.id, conversations.userId))
      .where(
        and(
          isNull(conversations.endedAt),
          // The last zone in which yesterday's date has ended.
          lt(
            conversations.localDate,
            sql`(${now.toISOString()}::timestamptz at time zone 'Pacific/Kiritimati')::date`,
          ),
          sql`(${lastAt}) <= ${new Date(now.getTime() - IDLE_MS).toISOString()}::timestamptz`,
        ),
      );
  });
}
