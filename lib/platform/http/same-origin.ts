import { env } from '@/env';
import { AppError } from '../errors';

/**
 * Route handlers have no protection against cross-site requests of their own: whatever changes
 * something must come from a page of ours. Browsers always send Origin with such requests.
 */
export function requireSameOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.get('origin');
  if (origin !== null && isOurs(origin, request.headers.get('host'))) return;
  throw new AppError('forbidden');
}

function isOurs(origin: string, host: string | null): boolean {
  const { SITE_URL: siteUrl, LOCAL_SIGN_IN: isLocal } = env();
  if (origin === new URL(siteUrl).origin) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  // The local sign-in answers with its links: a name that somebody points at this machine is not ours.
  return from.host === host && (!isLocal || LOOPBACK.includes(from.hostname));
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
