import { sql } from 'drizzle-orm';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { localDate, nextLocalDay } from '@/lib/platform/local-date';
import { dailyMessageLimit } from './plans';

/**
 * Takes one message of the person's day, or throws `limit_reached` with the time it goes on. Part of
 * the caller's transaction: what is not saved is not counted.
 */
export async function takeMessage(
  ctx: Context,
  { plan, timezone }: { plan: string; timezone: string },
): Promise<void> {
  const date = localDate(ctx.now, timezone);
  const limit = dailyMessageLimit(plan);
  const [row] = await ctx.db((tx) =>
    tx.execute<{ taken: number | null }>(
      sql`select private.take_daily_message(${date}::date, ${limit}::int) as taken`,
    ),
  );
  if (row?.taken == null) throw limitReached(ctx.now, timezone);
}

function limitReached(now: Date, timezone: string): AppError {
  const resetsAt = nextLocalDay(now, timezone);
  return new AppError('limit_reached', {
    resetsAt: resetsAt.toISOString(),
    retryAfterSeconds: Math.ceil((resetsAt.getTime() - now.getTime()) / 1000),
  });
}
