import type { z } from 'zod';
import { supabase } from '@/lib/platform/auth/supabase';
import { confirmUrl } from './confirm-url';
import { localLink } from './local-link';
import { refuseAuthError } from './refuse-auth-error';
import type { LinkSent, recoverInput } from './schema';

/** A link to choose a new password with. The answer is the same for every address. */
export async function recover({ email }: z.output<typeof recoverInput>): Promise<LinkSent> {
  const { error } = await (await supabase()).auth.resetPasswordForEmail(email, {
    redirectTo: confirmUrl('/new-password'),
  });
  refuseAuthError(error);
  return { localLink: await localLink(email) };
}
