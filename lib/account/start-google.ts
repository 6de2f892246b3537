import type { z } from 'zod';
import { env } from '@/env';
import { supabase } from '@/lib/platform/auth/supabase';
import { AppError } from '@/lib/platform/errors';
import { confirmUrl } from './confirm-url';
import { refuseAuthError } from './refuse-auth-error';
import type { googleInput } from './schema';

/** The address at Google to go to, where this instance has that switched on. */
export async function startGoogle({
  next,
}: z.output<typeof googleInput>): Promise<{ url: string }> {
  if (!env().GOOGLE_SIGN_IN) throw new AppError('not_found');
  const { data, error } = await (await supabase()).auth.signInWithOAuth({
    provider: 'google',
    options: { redirectTo: confirmUrl(next), skipBrowserRedirect: true },
  });
  refuseAuthError(error);
  return { url: data.url };
}
