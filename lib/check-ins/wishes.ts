import { and, eq, gte } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { checkInWishes } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import type { Wish } from './schema';

/** What the person wants of the days to come, by date; yesterday is still today somewhere. */
export async function loadWishes(ctx: Context): Promise<Map<string, Wish>> {
  const yesterday = Temporal.PlainDate.from(localDate(ctx.now, 'UTC')).subtract({ days: 1 });
  const rows = await ctx.db((tx) =>
    tx
      .select()
      .from(checkInWishes)
      .where(
        and(
          eq(checkInWishes.userId, ctx.userId),
          gte(checkInWishes.localDate, yesterday.toString()),
        ),
      ),
  );
  return new Map(
    rows.map(({ localDate: date, time, aboutId, hint }) => [
      date,
      { time: time?.slice(0, 5) ?? null, aboutId, hint },
    ]),
  );
}
