import type { Route } from 'next';
import { env } from '@/env';
import { supabase } from '@/lib/platform/auth/supabase';
import { enter } from './enter';
import { refuseAuthError } from './refuse-auth-error';
import { safePath } from './safe-path';

/** The way back from Google, or from a mail with a code: only in the browser that asked for it. */
export async function exchangeCode(code: string, next: string | null): Promise<Route> {
  const { data, error } = await (await supabase()).auth.exchangeCodeForSession(code);
  refuseAuthError(error);
  await enter({ user: data.user });
  return safePath(next, env().SITE_URL);
}
