import { z } from 'zod';
import { createAccount, findAccount } from '../accounts';
import { AuthError } from '../auth-error';
import { issueLink } from '../one-time-links';
import type { Route } from '.';
import { challengeOf, email, metadata, parse, pkce } from './input';

const otpInput = z.object({
  email,
  data: metadata,
  create_user: z.boolean().default(true),
  ...pkce,
});

/** A link to sign in with, and to sign up unless the caller says no. */
export const sendMagicLink: Route = async (auth, { body, url }) => {
  const { email, data, create_user, ...rest } = parse(otpInput, body);
  const challenge = challengeOf(rest);
  auth.limit.count('link', email);
  const known = await findAccount(auth.sql, email);
  // So does Supabase, which tells strangers from members: the app has to answer both alike.
  if (!known && !create_user)
    throw new AuthError(422, 'otp_disabled', 'Signups not allowed for otp');
  const account =
    known ??
    (await createAccount(auth.sql, { email, data })) ??
    (await findAccount(auth.sql, email));
  if (account) {
    const redirectTo = url.searchParams.get('redirect_to');
    await issueLink(auth, account, { kind: 'magiclink', challenge, redirectTo });
  }
  return {};
};

const recoverInput = z.object({ email, ...pkce });

/** A link to choose a new password; says the same for an address nobody has. */
export const sendRecovery: Route = async (auth, { body, url }) => {
  const { email, ...rest } = parse(recoverInput, body);
  const challenge = challengeOf(rest);
  auth.limit.count('link', email);
  const account = await findAccount(auth.sql, email);
  if (account) {
    const redirectTo = url.searchParams.get('redirect_to');
    await issueLink(auth, account, { kind: 'recovery', challenge, redirectTo });
  }
  return {};
};
