import type { z } from 'zod';
import { requireFreshUser } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import type { Context } from '@/lib/platform/context';
import { refuseAuthError } from './refuse-auth-error';
import type { changePasswordInput } from './schema';

/** Another password; whoever is signed in elsewhere with the old one is out. */
export async function changePassword(
  _ctx: Context,
  { password }: z.output<typeof changePasswordInput>,
): Promise<void> {
  await requireFreshUser();
  const { auth } = await supabase();
  const { error } = await auth.updateUser({ password });
  refuseAuthError(error);
  await auth.signOut({ scope: 'others' });
}
