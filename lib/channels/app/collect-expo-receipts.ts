import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm';
import { pushNotifications, userDevices } from '@/db/schema';
import type { Job } from '@/lib/platform/context';
import { dropTokens } from '../push/devices';
import { expo } from './expo';

const READY_AFTER_MS = 15 * 60_000;
/** Expo forgets them after a day. */
const LOST_AFTER_MS = 24 * 60 * 60_000;
const AT_ONCE = 300;

/** Asks Expo what became of the notes it took. A device that is gone is not pushed to any more. */
export async function collectExpoReceipts({ db, now }: Job) {
  const counts = { delivered: 0, refused: 0, lost: 0, devicesGone: 0 };
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const open = await db((tx) =>
    tx
      .select({
        id: pushNotifications.id,
        ticket: pushNotifications.expoReceiptId,
        deviceId: pushNotifications.deviceId,
        sentAt: pushNotifications.sentAt,
      })
      .from(pushNotifications)
      .innerJoin(userDevices, eq(userDevices.id, pushNotifications.deviceId))
      .where(
        and(
          eq(pushNotifications.status, 'sent'),
          isNotNull(pushNotifications.expoReceiptId),
          lte(pushNotifications.sentAt, ago(READY_AFTER_MS)),
        ),
      )
      .orderBy(pushNotifications.sentAt)
      .limit(AT_ONCE),
  );
  if (open.length === 0) return counts;

  const receipts = await expo().getPushNotificationReceiptsAsync(
    open.flatMap(({ ticket }) => ticket ?? []),
  );
  for (const { id, ticket, deviceId, sentAt } of open) {
    const receipt = ticket ? receipts[ticket] : undefined;
    const isLost = !receipt && sentAt !== null && sentAt < ago(LOST_AFTER_MS);
    if (!receipt && !isLost) continue;
    const error = receipt?.status === 'error' ? (receipt.details?.error ?? 'refused') : null;
    const end = !receipt
      ? { status: 'failed', errorMessage: 'no_receipt' }
      : error
        ? { status: 'failed', errorMessage: error }
        : { status: 'delivered', deliveredAt: now };
    await db((tx) =>
      tx
        .update(pushNotifications)
        .set(end)
        .where(and(inArray(pushNotifications.id, [id]), eq(pushNotifications.status, 'sent'))),
    );
    counts[!receipt ? 'lost' : error ? 'refused' : 'delivered'] += 1;
    if (error === 'DeviceNotRegistered' && deviceId) {
      await dropTokens({ db, now }, [deviceId]);
      counts.devicesGone += 1;
    }
  }
  return counts;
}
