import { z } from 'zod';
import { accountById, findAccount } from '../accounts';
import { AuthError } from '../auth-error';
import { redeemAuthCode } from '../one-time-links';
import { openSession, refreshSession } from '../sessions';
import { hashOf, isSame } from '../tokens';
import type { Route } from '.';
import { email, parse } from './input';

/** `POST /token?grant_type=…` */
export const grantTokens: Route = async (auth, call) => {
  const grant = GRANTS.get(call.url.searchParams.get('grant_type') ?? '');
  if (!grant) throw new AuthError(400, 'validation_failed', 'unsupported_grant_type');
  return grant(auth, call);
};

const byPassword: Route = async (auth, { body }) => {
  const input = parse(z.object({ email, password: z.string().max(200) }), body);
  auth.limit.count('password', input.email);
  const account = await findAccount(auth.sql, input.email);
  const isRight = await auth.passwords.isRight(input.password, account?.encrypted_password);
  if (!account || !isRight) {
    throw new AuthError(400, 'invalid_credentials', 'Invalid login credentials');
  }
  auth.limit.forget('password', input.email);
  return openSession(auth, account, 'password');
};

const byRefreshToken: Route = async (auth, { body }) =>
  refreshSession(auth, parse(z.object({ refresh_token: z.string() }), body).refresh_token);

/** A wrong verifier uses the code up as well: somebody is guessing. */
const byPkce: Route = async (auth, { body }) => {
  const input = parse(z.object({ auth_code: z.string(), code_verifier: z.string() }), body);
  const code = await redeemAuthCode(auth, input.auth_code);
  const account = code && (await accountById(auth.sql, code.user_id));
  if (!account) {
    throw new AuthError(
      404,
      'flow_state_not_found',
      'invalid flow state, no valid flow state found',
    );
  }
  if (!isSame(hashOf(input.code_verifier), code.challenge ?? '')) {
    throw new AuthError(400, 'bad_code_verifier', 'code challenge does not match');
  }
  return openSession(auth, account, 'otp');
};

const GRANTS = new Map<string, Route>([
  ['password', byPassword],
  ['refresh_token', byRefreshToken],
  ['pkce', byPkce],
]);
