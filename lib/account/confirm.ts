import type { z } from 'zod';
import { env } from '@/env';
import { supabase } from '@/lib/platform/auth/supabase';
import { AppError } from '@/lib/platform/errors';
import { enter } from './enter';
import { refuseAuthError } from './refuse-auth-error';
import { safePath } from './safe-path';
import type { confirmInput, Entered } from './schema';

/** Takes the one use of a link from a mail, after a person has pressed the button. */
export async function confirm(input: z.output<typeof confirmInput>): Promise<Entered> {
  const { tokenHash, type, timezone, next } = input;
  const { data, error } = await (await supabase()).auth.verifyOtp({ token_hash: tokenHash, type });
  refuseAuthError(error);
  if (!data.user) throw new AppError('link_expired');
  await enter({ user: data.user, timezone });
  const { SITE_URL: siteUrl } = env();
  return { next: type === 'recovery' ? '/new-password' : pageOf(next, siteUrl), localLink: null };
}

// A mail template may write the whole return address: our callback, with the page inside.
function pageOf(next: string | undefined, siteUrl: string): string {
  const inner = next && URL.canParse(next, siteUrl) ? new URL(next, siteUrl) : null;
  const page = inner?.pathname === '/auth/callback' ? inner.searchParams.get('next') : next;
  return safePath(page, siteUrl);
}
