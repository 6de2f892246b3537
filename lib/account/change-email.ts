import type { z } from 'zod';
import { requireFreshUser } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import type { Context } from '@/lib/platform/context';
import { confirmUrl } from './confirm-url';
import { localLink } from './local-link';
import { refuseAuthError } from './refuse-auth-error';
import type { changeEmailInput, LinkSent } from './schema';

/** Another address: it counts once the link in the mail to it was opened. */
export async function changeEmail(
  _ctx: Context,
  { email }: z.output<typeof changeEmailInput>,
): Promise<LinkSent> {
  await requireFreshUser();
  const { error } = await (await supabase()).auth.updateUser(
    { email },
    { emailRedirectTo: confirmUrl('/settings') },
  );
  refuseAuthError(error);
  return { localLink: await localLink(email) };
}
