import { z } from 'zod';
import { confirmEmail } from '../accounts';
import { AuthError } from '../auth-error';
import { landingPath } from '../landing-path';
import type { LocalAuth } from '../local-auth';
import { issueAuthCode, type OneTime, redeemToken, redeemTypedCode } from '../one-time-links';
import { openSession } from '../sessions';
import type { Route } from '.';
import { email, parse } from './input';

const input = z.union([
  z.object({ token_hash: z.string(), type: z.string() }),
  z.object({ email, token: z.string(), type: z.string() }),
]);

/** Turns a link's token, or a typed code, into a session. Works in any browser. */
export const verify: Route = async (auth, { body }) => {
  const given = parse(input, body);
  const used =
    'token_hash' in given ? await redeemToken(auth, given.token_hash) : await typed(auth, given);
  const isRightType = (given.type === 'email_change') === (used?.kind === 'email_change');
  if (!used || !isRightType) throw expired();
  const account = await confirm(auth, used);
  return openSession(auth, account, 'otp');
};

/** The link as Supabase mails it: back to the app with a code for the browser that asked. */
export const openLink: Route = async (auth, { url }) => {
  const used = await redeemToken(auth, url.searchParams.get('token') ?? '');
  const to = new URL(landingPath(auth.site, backTo(url, used)), auth.site);
  if (used?.challenge) {
    await confirm(auth, used);
    to.searchParams.set('code', await issueAuthCode(auth, used));
  } else {
    to.searchParams.set('error', 'access_denied');
    to.searchParams.set('error_code', 'otp_expired');
    to.searchParams.set('error_description', 'Email link is invalid or has expired');
  }
  const headers = {
    location: to.href,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  return new Response(null, { status: 303, headers });
};

const backTo = (url: URL, used?: OneTime) =>
  used?.redirect_to ?? url.searchParams.get('redirect_to');

async function typed(auth: LocalAuth, { email, token }: { email: string; token: string }) {
  auth.limit.count('code', email);
  return redeemTypedCode(auth, email, token);
}

async function confirm(auth: LocalAuth, { user_id, new_email }: OneTime) {
  const account = await confirmEmail(auth.sql, user_id, new_email);
  if (!account) throw expired();
  return account;
}

const expired = () => new AuthError(403, 'otp_expired', 'Token has expired or is invalid');
