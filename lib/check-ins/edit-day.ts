import { and, eq } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { checkInWishes, scheduledMessages } from '@/db/schema';
import { followables } from '@/lib/memory/followables';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { dayOf } from './day-of';
import { planNext } from './plan-next';
import { requireToCome } from './require-to-come';
import type { dayInput, Wish } from './schema';
import { lockSettings } from './settings';

/** What the person wants of one day's check-in; nothing of it gives the day back to the companion. */
export function editDay(ctx: Context, { date, ...wish }: z.output<typeof dayInput>): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    const { times } = await lockSettings(joined);
    requireToCome(date, { now: ctx.now, timezone: times.timezone });
    if (wish.time) requireAhead(ctx, date, wish.time, times.timezone);
    const row = await dayOf(joined, { date });
    if (row && row.status !== 'pending') throw new AppError('conflict');
    if (wish.aboutId) await requireMatter(joined, wish.aboutId);

    await keep(ctx, tx, date, wish);
    // Whoever is just writing it does not know of the wish: theirs must not be sent.
    if (row) {
      await tx
        .update(scheduledMessages)
        .set({ claimedUntil: null, draft: null })
        .where(eq(scheduledMessages.id, row.id));
    }
    await planNext(joined);
  });
}

function requireAhead({ now }: Context, date: string, plainTime: string, timeZone: string): void {
  const at = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime });
  if (at.epochMilliseconds <= now.getTime()) {
    throw new AppError('bad_request', { fields: [{ path: 'time', message: 'has passed' }] });
  }
}

async function requireMatter(ctx: Context, id: string): Promise<void> {
  const matters = await followables(ctx);
  if (!matters.some((matter) => matter.id === id)) throw new AppError('not_found');
}

async function keep({ userId }: Context, tx: Tx, date: string, wish: Wish): Promise<void> {
  const isIts = and(eq(checkInWishes.userId, userId), eq(checkInWishes.localDate, date));
  await tx.delete(checkInWishes).where(isIts);
  if (Object.values(wish).some((value) => value !== null)) {
    await tx.insert(checkInWishes).values({ userId, localDate: date, ...wish });
  }
}
