import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { pushNotifications, scheduledMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import type { Outbound, Outcome } from '../channel';
import { combined } from './combined';
import { type Device, dropTokens } from './devices';
import { showsWords } from './shows-words';

/** What a lock screen shows, and where a press on it leads. */
export type Note = { id: string; title: string; body: string; url: string; isCheckIn: boolean };

/** How long a provider keeps a note for a device that is off. */
export type Kept = { seconds: number };

/** `gone` when the provider says that the device is not there any more. */
export type PushOutcome = Outcome & { gone?: boolean };

export type Push = (device: Device, note: Note, kept: Kept) => Promise<PushOutcome>;

const MOST_CHARACTERS = 180;

/** Pushes a message to each of a person's devices, and keeps what became of each. */
export async function toDevices(
  ctx: Context,
  { devices, message, push }: { devices: readonly Device[]; message: Outbound; push: Push },
): Promise<Outcome> {
  const body = (await showsWords(ctx))
    ? message.text.slice(0, MOST_CHARACTERS)
    : strings.channels.push.discreet;
  const outcomes = await Promise.all(
    devices.map((device) => toDevice(ctx, device, message, body, push)),
  );
  return combined(outcomes);
}

async function toDevice(
  ctx: Context,
  device: Device,
  message: Outbound,
  body: string,
  push: Push,
): Promise<Outcome> {
  const id = await record(ctx, device, message);
  const url = message.messageId ? `/chat?at=${message.messageId}` : '/chat';
  const note = { id, title: message.from, body, url, isCheckIn: message.checkIn !== null };
  const seconds = Math.max(0, Math.floor((message.until.getTime() - ctx.now.getTime()) / 1000));
  const { gone, ...outcome } = await push(device, note, { seconds });
  await asService((tx) =>
    tx
      .update(pushNotifications)
      .set({
        status: outcome.outcome === 'unknown' ? 'pending' : outcome.outcome,
        ...(outcome.outcome === 'sent'
          ? { sentAt: ctx.now, expoReceiptId: outcome.providerId ?? null }
          : { errorMessage: outcome.reason }),
      })
      .where(eq(pushNotifications.id, id)),
  );
  if (gone) await dropTokens(ctx, [device.id]);
  return outcome;
}

/** A row before the call. It holds nobody's words: those stand in the conversation. */
async function record({ userId }: Context, device: Device, { checkIn }: Outbound) {
  return asService(async (tx) => {
    const [planned] = checkIn
      ? await tx
          .select({ id: scheduledMessages.id })
          .from(scheduledMessages)
          .where(eq(scheduledMessages.id, checkIn.id))
      : [];
    const [row] = await tx
      .insert(pushNotifications)
      .values({ userId, deviceId: device.id, scheduledMessageId: planned?.id ?? null })
      .returning({ id: pushNotifications.id });
    if (!row) throw new Error('an insert returned no row');
    return row.id;
  });
}
