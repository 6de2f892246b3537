import 'server-only';
import { cache } from 'react';
import { AppError } from '../errors';
import { supabase } from './supabase';

export type SignedIn = { id: string; email: string };

/** Who asks, from the verified token, without a round trip; null for nobody. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const { data } = await (await supabase()).auth.getClaims();
  return data ? { id: data.claims.sub, email: data.claims.email ?? '' } : null;
});

/** The id of who asks, or `unauthenticated`. */
export async function requireUserId(): Promise<string> {
  const user = await signedIn();
  if (!user) throw new AppError('unauthenticated');
  return user.id;
}

/** Whether they came in with a password, and not by a link or through Google. */
export async function cameByPassword(): Promise<boolean> {
  const { data } = await (await supabase()).auth.getClaims();
  const methods = data?.claims.amr ?? [];
  return methods.some((one) => (typeof one === 'string' ? one : one.method) === 'password');
}

/**
 * Who asks, confirmed by the Auth server: a token outlives its session by up to an hour, so what
 * cannot be taken back (deleting, exporting, changing the address) asks here.
 */
export async function requireFreshUser(): Promise<SignedIn> {
  const { data, error } = await (await supabase()).auth.getUser();
  if (error || !data.user) throw new AppError('unauthenticated', undefined, { cause: error });
  return { id: data.user.id, email: data.user.email ?? '' };
}
