import { eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { dayOf } from './day-of';
import type { FailureReason } from './failure-reasons';
import { nextInstant } from './next-instant';
import { planNext } from './plan-next';
import { requireToCome } from './require-to-come';
import { lockSettings, type Settings } from './settings';
import { loadWishes } from './wishes';

const SKIPPED = {
  status: 'skipped',
  failureReason: 'skipped' satisfies FailureReason,
  claimedUntil: null,
  draft: null,
};

/** Leaves out the check-in of a date to come, also of one that has no row yet; twice is once. */
export function skipDay(ctx: Context, { date }: { date: string }): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    const { times } = await lockSettings(joined);
    requireToCome(date, { now: ctx.now, timezone: times.timezone });
    const row = await dayOf(joined, { date });
    if (row?.status === 'skipped') return;
    if (row && row.status !== 'pending') throw new AppError('conflict');
    if (row) {
      await tx.update(scheduledMessages).set(SKIPPED).where(eq(scheduledMessages.id, row.id));
    } else {
      const scheduledFor = await wouldCome(joined, { date, times });
      await tx
        .insert(scheduledMessages)
        .values({ userId: ctx.userId, scheduledFor, localDate: date, ...SKIPPED });
    }
    await planNext(joined);
  });
}

/** When it would have come: until then it can be brought back. */
async function wouldCome(
  ctx: Context,
  { date, times }: { date: string; times: Settings['times'] },
): Promise<Date> {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(times.timezone);
  const since = new Date(start.epochMilliseconds);
  const time = (await loadWishes(ctx)).get(date)?.time;
  const slot = nextInstant(
    { ...times, ...(time && { timeOn: new Map([[date, time]]) }) },
    { since, usedDates: new Set(), lastSentAt: null },
  );
  return slot?.localDate === date ? slot.at : since;
}

/** Takes a skip back, as long as the day has not passed. */
export function keepDay(ctx: Context, { date }: { date: string }): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    const { times } = await lockSettings(joined);
    requireToCome(date, { now: ctx.now, timezone: times.timezone });
    const row = await dayOf(joined, { date });
    if (row?.status !== 'skipped' || row.failureReason !== SKIPPED.failureReason) return;
    await tx.delete(scheduledMessages).where(eq(scheduledMessages.id, row.id));
    await planNext(joined);
  });
}
