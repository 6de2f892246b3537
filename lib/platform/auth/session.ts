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

/**
 * Who asks, confirmed by the Auth server: a token outlives its session by up to an hour, so what
 * cannot be taken back (deleting, exporting, changing the address) asks here.
 */
export async function requireFreshUser(): Promise<SignedIn> {
  const { data, error } = await (await supabase()).auth.getUser();
  if (error || !data.user) throw new AppError('unauthenticated', undefined, { cause: error });
  return { id: data.user.id, email: data.user.email ?? '' };
}
