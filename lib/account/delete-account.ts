import type { z } from 'zod';
import { requireFreshUser } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { eraseAccount } from './erase';
import type { deleteAccountInput } from './schema';

/** Erases everything of the person and their sign-in, once they typed their own address. */
export async function deleteAccount(
  ctx: Context,
  { email }: z.output<typeof deleteAccountInput>,
): Promise<void> {
  const user = await requireFreshUser();
  if (user.id !== ctx.userId || user.email.toLowerCase() !== email) {
    throw new AppError('bad_request', { fields: [{ path: 'email', message: 'not your address' }] });
  }
  await eraseAccount(ctx);
  await (await supabase()).auth.signOut({ scope: 'local' });
}
