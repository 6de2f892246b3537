import type { z } from 'zod';
import { supabase } from '@/lib/platform/auth/supabase';
import { enter } from './enter';
import { refuseAuthError } from './refuse-auth-error';
import { safePath } from './safe-path';
import type { Entered, signInInput } from './schema';

/** In, with a password. The refusal is the same for a wrong address and a wrong password. */
export async function signIn(input: z.output<typeof signInInput>): Promise<Entered> {
  const { email, password, timezone, next } = input;
  const { data, error } = await (await supabase()).auth.signInWithPassword({ email, password });
  refuseAuthError(error);
  await enter({ user: data.user, timezone });
  return { next: safePath(next), localLink: null };
}
