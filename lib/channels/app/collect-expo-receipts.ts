import { and, eq, lte, sql } from 'drizzle-orm';
import type { ExpoPushReceipt } from 'expo-server-sdk';
import { pushNotifications } from '@/db/schema';
import type { Job } from '@/lib/platform/context';
import { within } from '@/lib/platform/within';
import { dropTokens } from '../push/devices';
import { expo } from './expo';

const READY_AFTER_MS = 15 * 60_000;
/** Expo forgets them after a day. */
const LOST_AFTER_MS = 24 * 60 * 60_000;
const AT_ONCE = 300;
const TIMEOUT_MS = 10_000;
/** No further batch is begun then; the next call goes on. */
const DEADLINE_MS = 30_000;

type Open = Awaited<ReturnType<typeof openAfter>>[number];

/** Asks Expo what became of the notes it took. A device that is gone is not pushed to any more. */
export async function collectExpoReceipts(job: Job) {
  const counts = { delivered: 0, refused: 0, lost: 0, devicesGone: 0 };
  const stopAt = Date.now() + DEADLINE_MS;
  // One that has no receipt yet stays open, so each batch begins after the last.
  let last: Open | undefined;
  do {
    const open = await openAfter(job, last);
    const tickets = open.flatMap(({ ticket }) => ticket ?? []);
    const receipts = await within(TIMEOUT_MS, () => receiptsOf(tickets));
    for (const one of open) {
      const end = endOf(one, one.ticket ? receipts[one.ticket] : undefined, job.now);
      if (!end) continue;
      await close(job, one, end);
      counts[end.as] += 1;
      if (end.isGone) counts.devicesGone += 1;
    }
    last = open.length === AT_ONCE ? open.at(-1) : undefined;
  } while (last && Date.now() < stopAt);
  return counts;
}

/** The notes that Expo should know more about, in the order of their index. */
function openAfter({ db, now }: Job, last?: { id: string }) {
  const { id, expoReceiptId, deviceId, sentAt } = pushNotifications;
  // Compared where they stand: a date of ours has no microseconds.
  const after =
    last &&
    sql`(${sentAt}, ${id}) > (select p.sent_at, p.id from push_notifications p where p.id = ${last.id})`;
  return db((tx) =>
    tx
      .select({ id, ticket: expoReceiptId, deviceId, sentAt })
      .from(pushNotifications)
      .where(
        and(
          // As literals: a prepared statement cannot match parameters to the partial index.
          sql`${pushNotifications.status} = 'sent' and ${expoReceiptId} is not null`,
          lte(sentAt, new Date(now.getTime() - READY_AFTER_MS)),
          after,
        ),
      )
      .orderBy(sentAt, id)
      .limit(AT_ONCE),
  );
}

async function receiptsOf(tickets: string[]): Promise<Record<string, ExpoPushReceipt>> {
  return tickets.length === 0 ? {} : expo().getPushNotificationReceiptsAsync(tickets);
}

type End = { as: 'delivered' | 'refused' | 'lost'; error: string | null; isGone: boolean };

/** What its receipt says; null while there may still be one to come. */
function endOf({ sentAt }: Open, receipt: ExpoPushReceipt | undefined, now: Date): End | null {
  if (!receipt) {
    const isLost = sentAt !== null && now.getTime() - sentAt.getTime() > LOST_AFTER_MS;
    return isLost ? { as: 'lost', error: 'no_receipt', isGone: false } : null;
  }
  if (receipt.status === 'ok') return { as: 'delivered', error: null, isGone: false };
  const error = receipt.details?.error ?? 'refused';
  return { as: 'refused', error, isGone: error === 'DeviceNotRegistered' };
}

async function close({ db, now }: Job, { id, deviceId }: Open, { error, isGone }: End) {
  const change = error
    ? { status: 'failed', errorMessage: error }
    : { status: 'delivered', deliveredAt: now };
  await db((tx) =>
    tx
      .update(pushNotifications)
      .set(change)
      .where(and(eq(pushNotifications.id, id), eq(pushNotifications.status, 'sent'))),
  );
  if (isGone && deviceId) await dropTokens({ db, now }, [deviceId]);
}
