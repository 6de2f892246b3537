import type { z } from 'zod';
import { signOutDevices } from '@/lib/channels/push/sign-out-devices';
import { signedIn } from '@/lib/platform/auth/session';
import { supabase } from '@/lib/platform/auth/supabase';
import { contextFor } from '@/lib/platform/context';
import { refuseAuthError } from './refuse-auth-error';
import type { signOutInput } from './schema';

/**
 * Out of this browser, or of every one; nothing is pushed there any more. Being out already is not
 * an error.
 */
export async function signOut({
  everywhere,
  deviceId,
}: z.output<typeof signOutInput>): Promise<void> {
  const user = await signedIn();
  const left = everywhere ? 'all' : deviceId && { deviceId };
  if (user && left) await signOutDevices(contextFor(user.id, new Date()), left);
  const { error } = await (await supabase()).auth.signOut({
    scope: everywhere ? 'global' : 'local',
  });
  if (error?.status !== 401 && error?.status !== 403) refuseAuthError(error);
}
