import type { z } from 'zod';
import { supabase } from '@/lib/platform/auth/supabase';
import { confirmUrl } from './confirm-url';
import { enter } from './enter';
import { localLink } from './local-link';
import { refuseAuthError } from './refuse-auth-error';
import { requireGate } from './require-gate';
import type { Entered, signUpInput } from './schema';

/**
 * A new account with a password. Where addresses must be confirmed, the answer is the same whether
 * or not there was one already: a mail is on its way.
 */
export async function signUp(input: z.output<typeof signUpInput>): Promise<Entered> {
  await requireGate();
  const { email, password, timezone, next } = input;
  const { data, error } = await (await supabase()).auth.signUp({
    email,
    password,
    options: { emailRedirectTo: confirmUrl(next), data: { adult: true } },
  });
  refuseAuthError(error);
  if (!data.session || !data.user) return { next: null, localLink: await localLink(email) };
  await enter({ user: data.user, timezone });
  return { next: '/onboarding', localLink: null };
}
