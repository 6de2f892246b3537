import webPush from 'web-push';
import { env } from '@/env';
import { strings } from '@/lib/strings/en';
import { neverLeft } from '../never-left';
import type { Device } from '../push/devices';
import type { Kept, Note, PushOutcome } from '../push/to-devices';
import { areKeys } from './are-keys';
import { isPushService } from './is-push-service';
import { subscriptionIn } from './subscription';

const TIMEOUT_MS = 10_000;

/** Sends a note, encrypted for its browser, through the push service of that browser. */
export async function pushToBrowser(
  { pushToken }: Device,
  { isCheckIn, ...note }: Note,
  { seconds: TTL }: Kept,
): Promise<PushOutcome> {
  const subscription = subscriptionIn(pushToken);
  // A browser's own service only: the address came from a browser, and could be anybody's.
  if (!subscription || !isPushService(subscription.endpoint)) {
    return { outcome: 'failed', reason: 'no_push_service', gone: true };
  }
  if (!areKeys(subscription.keys)) return { outcome: 'failed', reason: 'no_keys', gone: true };
  const { endpoint, method, headers, body } = webPush.generateRequestDetails(
    subscription,
    // What stands on the buttons of a check-in, see public/service-worker.js.
    JSON.stringify({ ...note, ...(isCheckIn && { words: strings.channels.push.quieter }) }),
    { vapidDetails: vapid(), TTL, urgency: 'high' },
  );
  try {
    const response = await fetch(endpoint, {
      method,
      headers: withoutLength(headers),
      body: new Uint8Array(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return outcomeOf(response);
  } catch (error) {
    if (neverLeft(error)) {
      return { outcome: 'failed', reason: 'unreachable', retryAfterSeconds: 60 };
    }
    return { outcome: 'unknown', reason: 'no_answer' };
  }
}

function outcomeOf({ status, headers }: Response): PushOutcome {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  if (status === 404 || status === 410) {
    return { outcome: 'failed', reason: `http_${status}`, gone: true };
  }
  if (status === 429) {
    const seconds = Number(headers.get('retry-after'));
    const retryAfterSeconds = Number.isFinite(seconds) && seconds > 0 ? seconds : 60;
    return { outcome: 'failed', reason: 'http_429', retryAfterSeconds };
  }
  return { outcome: status < 500 ? 'failed' : 'unknown', reason: `http_${status}` };
}

function vapid() {
  const { VAPID_PUBLIC_KEY: publicKey = '', VAPID_PRIVATE_KEY: privateKey = '' } = env();
  const { EMAIL_FROM, SITE_URL } = env();
  const site = SITE_URL.startsWith('https:') ? SITE_URL : 'mailto:nobody@example.com';
  return { subject: EMAIL_FROM ? `mailto:${EMAIL_FROM}` : site, publicKey, privateKey };
}

/** `fetch` counts for itself, and refuses to be told. */
function withoutLength(headers: object): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .map(([name, value]) => [name, String(value)]);
}
