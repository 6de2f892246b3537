import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { checkInWishes, scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { isQuiet } from '@/lib/platform/quiet-hours';
import type { FailureReason } from './failure-reasons';
import { isExtra } from './past';
import { planNext } from './plan-next';
import type { snoozeInput } from './schema';
import { lockSettings, type Settings } from './settings';

type Row = typeof scheduledMessages.$inferSelect;
type By = z.output<typeof snoozeInput>['by'];

/**
 * Puts a planned check-in off by some hours; by a day where that is wished, or where its date has no
 * room left for it. An extra one is then left to the next day's own.
 */
export function snoozeCheckIn(
  ctx: Context,
  { id, by }: z.output<typeof snoozeInput>,
): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    const { times } = await lockSettings(joined);
    const own = and(eq(scheduledMessages.id, id), eq(scheduledMessages.userId, ctx.userId));
    const [row] = await tx.select().from(scheduledMessages).where(own).for('update');
    if (!row) throw new AppError('not_found');
    if (row.status !== 'pending') throw new AppError('conflict');
    const time = isExtra(row.kind) ? null : timeLater(row, by, times, ctx.now);
    if (time) await wishFor(ctx, tx, row.localDate, time);
    else await leaveToTomorrow(ctx, tx, row);
    await planNext(joined);
  });
}

const HOURS = { hour: 1, three_hours: 3 } as const;

/** The wall time some hours later, if it is still on its date and not in quiet hours. */
function timeLater(
  { scheduledFor, localDate }: Row,
  by: By,
  { timezone, quietHours }: Settings['times'],
  now: Date,
): string | null {
  if (by === 'tomorrow') return null;
  const from = Math.max(scheduledFor.getTime(), now.getTime());
  const later = Temporal.Instant.fromEpochMilliseconds(from)
    .add({ hours: HOURS[by] })
    .toZonedDateTimeISO(timezone);
  const fits =
    later.toPlainDate().toString() === localDate &&
    !isQuiet(later.hour * 60 + later.minute, quietHours);
  return fits ? later.toPlainTime().toString({ smallestUnit: 'minute' }) : null;
}

async function wishFor({ userId }: Context, tx: Tx, localDate: string, time: string) {
  const { userId: owner, localDate: date } = checkInWishes;
  await tx
    .insert(checkInWishes)
    .values({ userId, localDate, time })
    .onConflictDoUpdate({ target: [owner, date], set: { time } });
}

/** What the person wanted of the day goes along, but not its hour. */
async function leaveToTomorrow({ userId }: Context, tx: Tx, { id, kind, localDate }: Row) {
  await tx
    .update(scheduledMessages)
    .set({
      status: 'skipped',
      failureReason: 'snoozed' satisfies FailureReason,
      claimedUntil: null,
      draft: null,
    })
    .where(eq(scheduledMessages.id, id));
  if (isExtra(kind)) return;
  const tomorrow = Temporal.PlainDate.from(localDate).add({ days: 1 }).toString();
  const [moved] = await tx
    .delete(checkInWishes)
    .where(and(eq(checkInWishes.userId, userId), eq(checkInWishes.localDate, localDate)))
    .returning();
  if (!moved || (!moved.aboutId && !moved.hint)) return;
  await tx
    .insert(checkInWishes)
    .values({ ...moved, localDate: tomorrow, time: null })
    .onConflictDoNothing();
}
