import { createServerClient } from '@supabase/ssr';
import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/env';
import { sessionCookie } from '@/lib/platform/auth/session-cookie';
import { contentSecurityPolicy } from '@/lib/platform/http/content-security-policy';

/**
 * Runs before every page and route: refreshes the session and sets the headers. It is never the
 * lock: every door checks for itself.
 */
export async function proxy(request: NextRequest) {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);

  const response = await withFreshSession(request, headers);
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    // Files that are the same for everybody need neither a session nor a nonce.
    '/((?!_next/static|_next/image|icons/|screenshots/|favicon.ico|manifest.webmanifest|service-worker.js).*)',
  ],
};

async function withFreshSession(request: NextRequest, headers: Headers): Promise<NextResponse> {
  let response = NextResponse.next({ request: { headers } });
  if (!request.cookies.getAll().some(({ name }) => name.startsWith(sessionCookie().name))) {
    return response;
  }
  const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = env();
  const client = createServerClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookie(),
    cookies: {
      getAll: () => request.cookies.getAll(),
      setAll: (all) => {
        for (const { name, value } of all) request.cookies.set(name, value);
        headers.set('cookie', request.cookies.toString());
        response = NextResponse.next({ request: { headers } });
        for (const { name, value, options } of all) response.cookies.set(name, value, options);
      },
    },
  });
  await client.auth.getClaims();
  return response;
}
