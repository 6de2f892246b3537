import { env } from '@/env';

/** The push services of Chrome, Edge and others on Chromium, Firefox, Safari, and old Edge. */
const SERVICES = [
  /^fcm\.googleapis\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.services\.mozilla\.com$/,
  /^(?:[a-z0-9-]+\.)*push\.apple\.com$/,
  /^(?:[a-z0-9-]+\.)*notify\.windows\.com$/,
];

/** Whether an address is one that a browser would give us, or one that the operator trusts. */
export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, origin } = new URL(endpoint);
  if (env().WEB_PUSH_SERVICE && origin === new URL(env().WEB_PUSH_SERVICE ?? '').origin) {
    return true;
  }
  return protocol === 'https:' && port === '' && SERVICES.some((name) => name.test(hostname));
}
