import { env } from '@/env';

/** One name on every host (the default comes from the Auth server's), never readable by scripts. */
export function sessionCookie() {
  const secure = env().SITE_URL.startsWith('https:');
  return { name: 'morrow-session', path: '/', sameSite: 'lax', httpOnly: true, secure } as const;
}
