import { and, eq } from 'drizzle-orm';
import { dailyUsage } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { localDate, nextLocalDay } from '@/lib/platform/local-date';
import { dailyMessageLimit } from './plans';
import type { UsageToday } from './schema';

/** How much of the person's own day is used, for the quiet meter. */
export async function usageToday(
  ctx: Context,
  { plan, timezone }: { plan: string; timezone: string },
): Promise<UsageToday> {
  const today = localDate(ctx.now, timezone);
  const [row] = await ctx.db((tx) =>
    tx
      .select({ sent: dailyUsage.messagesSent })
      .from(dailyUsage)
      .where(and(eq(dailyUsage.userId, ctx.userId), eq(dailyUsage.usageDate, today))),
  );
  const used = row?.sent ?? 0;
  const limit = dailyMessageLimit(plan) || null;
  return {
    plan,
    used,
    limit,
    remaining: limit === null ? null : Math.max(0, limit - used),
    resetsAt: nextLocalDay(ctx.now, timezone).toISOString(),
  };
}
