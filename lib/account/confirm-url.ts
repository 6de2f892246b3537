import { env } from '@/env';
import { safePath } from './safe-path';

/**
 * Where a link in a mail comes back to. Supabase's default mails carry a code to /auth/callback;
 * mails that carry a `token_hash` (ours, see docs) open /auth/confirm in any browser.
 */
export function confirmUrl(next: string | undefined): string {
  const { SITE_URL: siteUrl } = env();
  const url = new URL('/auth/callback', siteUrl);
  url.searchParams.set('next', safePath(next, siteUrl));
  return url.href;
}
