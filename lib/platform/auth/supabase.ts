import 'server-only';
import { createServerClient } from '@supabase/ssr';
import { cookies } from 'next/headers';
import { env } from '@/env';
import { sessionCookie } from './session-cookie';

/** The Auth API as the person whose cookies came with this request; local or Supabase alike. */
export async function supabase() {
  const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = env();
  const store = await cookies();
  return createServerClient(SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, {
    cookieOptions: sessionCookie(),
    cookies: {
      getAll: () => store.getAll(),
      setAll: (all) => {
        try {
          for (const { name, value, options } of all) store.set(name, value, options);
        } catch {
          // Pages cannot set cookies; proxy.ts has refreshed the session before them.
        }
      },
    },
  });
}
