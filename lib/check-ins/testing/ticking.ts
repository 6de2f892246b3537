import { asc } from 'drizzle-orm';
import { asService } from '@/db/client';
import { companionMessages, scheduledMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { sendDueCheckIns } from '../send';

/** For tests: what the clock does at this instant. */
export function tick(now: string) {
  return sendDueCheckIns({ db: asService, now: new Date(now) });
}

/** Somebody's check-ins, the earliest first. */
export function checkInsOf({ db }: Context) {
  return db((tx) =>
    tx.select().from(scheduledMessages).orderBy(asc(scheduledMessages.scheduledFor)),
  );
}

/** The same in short: `sent 2026-11-23`, `skipped 2026-11-24 late`. */
export async function outcomesOf(ctx: Context): Promise<string[]> {
  const all = await checkInsOf(ctx);
  return all.map(({ status, localDate, failureReason }) =>
    [status, localDate, ...(failureReason ? [failureReason] : [])].join(' '),
  );
}

export function messagesOf({ db }: Context) {
  return db((tx) => tx.select().from(companionMessages).orderBy(asc(companionMessages.seq)));
}
