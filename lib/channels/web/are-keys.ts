import { ECDH } from 'node:crypto';
import type { Subscription } from './subscription';

const POINT_BYTES = 65;
const AUTH_BYTES = 16;

/** Whether something can be encrypted for these keys. They came from a browser, and could be anything. */
export function areKeys({ p256dh, auth }: Subscription['keys']): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== POINT_BYTES) return false;
  if (Buffer.from(auth, 'base64url').length < AUTH_BYTES) return false;
  try {
    ECDH.convertKey(point, 'prime256v1');
    return true;
  } catch {
    return false;
  }
}
