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
  if (origin === new URL(env().SITE_URL).origin) return true;
  return URL.canParse(origin) && host !== null && new URL(origin).host === host;
}
