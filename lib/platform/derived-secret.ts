import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/env';

/** A secret for one purpose, made from the instance's own: one less to set, and none gives another away. */
export function derivedSecret(purpose: string): string {
  return createHmac('sha256', env().CRON_SECRET).update(purpose).digest('base64url');
}

/** Whether two secrets are the same, in a time that tells nothing. */
export function isSameSecret(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
