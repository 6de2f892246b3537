import type { ExpoPushMessage, ExpoPushTicket } from 'expo-server-sdk';
import { within } from '@/lib/platform/within';
import { neverLeft } from '../never-left';
import type { Device } from '../push/devices';
import type { Kept, Note, PushOutcome } from '../push/to-devices';
import { expo } from './expo';
import { inBatches } from './in-batches';

const TIMEOUT_MS = 10_000;
const BATCH = 100;
const BUSY_SECONDS = 30;

/**
 * Hands a note to Expo. Its ticket means that Expo has it; the receipt says what came of it. Buttons to
 * pause and to stop are a `categoryId` that the app on the phone would have to register first.
 */
export async function pushOverExpo(
  { pushToken }: Device,
  { id, title, body, url }: Note,
  { seconds: ttl }: Kept,
): Promise<PushOutcome> {
  const message = { to: pushToken, title, body, data: { id, url }, ttl };
  try {
    return outcomeOf(await send(message));
  } catch (error) {
    // For one token of another project Expo takes nothing of its whole batch.
    return isRefusal(statusOf(error)) ? alone(message) : outcomeOfError(error);
  }
}

const send = inBatches(BATCH, sendAll);
const sendAlone = inBatches(1, sendAll);

function sendAll(messages: ExpoPushMessage[]): Promise<ExpoPushTicket[]> {
  return within(TIMEOUT_MS, () => expo().sendPushNotificationsAsync(messages));
}

/** Outside of its batch: what is wrong now is wrong with this token. */
async function alone(message: ExpoPushMessage): Promise<PushOutcome> {
  try {
    return outcomeOf(await sendAlone(message));
  } catch (error) {
    return { ...outcomeOfError(error), gone: statusOf(error) === 400 };
  }
}

function outcomeOf(ticket: ExpoPushTicket): PushOutcome {
  if (ticket.status === 'ok') return { outcome: 'sent', providerId: ticket.id };
  const reason = ticket.details?.error ?? 'refused';
  if (reason === 'MessageRateExceeded') {
    return { outcome: 'failed', reason, retryAfterSeconds: BUSY_SECONDS };
  }
  return { outcome: 'failed', reason, gone: reason === 'DeviceNotRegistered' };
}

function outcomeOfError(error: unknown): PushOutcome {
  if (neverLeft(error)) return { outcome: 'failed', reason: 'unreachable', retryAfterSeconds: 60 };
  const status = statusOf(error);
  if (status === 429) {
    return { outcome: 'failed', reason: 'http_429', retryAfterSeconds: BUSY_SECONDS };
  }
  if (isRefusal(status)) return { outcome: 'failed', reason: `http_${status}` };
  return { outcome: 'unknown', reason: status === null ? 'no_answer' : `http_${status}` };
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : null;
}

/** A "no" for certain, other than "later". */
function isRefusal(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 429;
}
