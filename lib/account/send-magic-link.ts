import type { z } from 'zod';
import { supabase } from '@/lib/platform/auth/supabase';
import { confirmUrl } from './confirm-url';
import { localLink } from './local-link';
import { refuseAuthError } from './refuse-auth-error';
import { requireGate } from './require-gate';
import type { LinkSent, magicLinkInput } from './schema';

/** A link to sign in with. The answer is the same for a known and an unknown address. */
export async function sendMagicLink(input: z.output<typeof magicLinkInput>): Promise<LinkSent> {
  const { email, newAccount, next } = input;
  if (newAccount) await requireGate();
  const { error } = await (await supabase()).auth.signInWithOtp({
    email,
    options: {
      emailRedirectTo: confirmUrl(next),
      shouldCreateUser: newAccount,
      ...(newAccount && { data: { adult: true } }),
    },
  });
  // Supabase's way to say that nobody has this address.
  if (error?.code !== 'otp_disabled') refuseAuthError(error);
  return { localLink: await localLink(email) };
}
