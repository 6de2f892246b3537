import { z } from 'zod';
import { createAccount, findAccount } from '../accounts';
import { AuthError } from '../auth-error';
import { openSession } from '../sessions';
import type { Route } from '.';
import { email, metadata, newPassword, parse } from './input';

const input = z.object({ email, password: newPassword, data: metadata });

/** As a Supabase project without e-mail confirmation: a session at once. */
export const signUp: Route = async (auth, { body }) => {
  auth.limit.count('signUp');
  const { email, password, data } = parse(input, body);
  if (await findAccount(auth.sql, email)) throw taken();
  const passwordHash = await auth.passwords.hash(password);
  const account = await createAccount(auth.sql, { email, passwordHash, data, confirmed: true });
  if (!account) throw taken();
  return openSession(auth, account, 'password');
};

const taken = () => new AuthError(422, 'user_already_exists', 'User already registered');
