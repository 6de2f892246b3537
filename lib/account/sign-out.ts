import type { z } from 'zod';
import { supabase } from '@/lib/platform/auth/supabase';
import { refuseAuthError } from './refuse-auth-error';
import type { signOutInput } from './schema';

/** Out of this browser, or of every one. Being out already is not an error. */
export async function signOut({ everywhere }: z.output<typeof signOutInput>): Promise<void> {
  const { error } = await (await supabase()).auth.signOut({
    scope: everywhere ? 'global' : 'local',
  });
  if (error?.status !== 401 && error?.status !== 403) refuseAuthError(error);
}
