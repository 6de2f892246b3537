import type { z } from 'zod';
import { cameByPassword, requireFreshUser } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { refuseAuthError } from './refuse-auth-error';
import type { changePasswordInput } from './schema';

/**
 * Another password; whoever is signed in elsewhere with the old one is out. Whoever came in with a
 * password says it again, for a computer can be left open; whoever came by a link has shown that the
 * mailbox is theirs.
 */
export async function changePassword(
  _ctx: Context,
  { password, current }: z.output<typeof changePasswordInput>,
): Promise<void> {
  const { email } = await requireFreshUser();
  const { auth } = await supabase();
  if (await cameByPassword()) {
    if (!current) throw new AppError('wrong_password');
    const { error } = await auth.signInWithPassword({ email, password: current });
    if (error?.code === 'invalid_credentials') throw new AppError('wrong_password');
    refuseAuthError(error);
  }
  const { error } = await auth.updateUser({ password });
  refuseAuthError(error);
  await auth.signOut({ scope: 'others' });
}
