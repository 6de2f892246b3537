import { z } from 'zod';
import { type Account, accountById, findAccount, userView } from '../accounts';
import { AuthError } from '../auth-error';
import type { LocalAuth } from '../local-auth';
import { issueLink } from '../one-time-links';
import { endSessions, requireSession } from '../sessions';
import type { Route } from '.';
import { challengeOf, email, metadata, newPassword, parse, pkce } from './input';

export const showUser: Route = async (auth, { request }) =>
  userView((await requireSession(auth, request)).account);

const input = z.object({
  email: email.optional(),
  password: newPassword.optional(),
  data: metadata,
  ...pkce,
});

/** A new password, other metadata, or a new address once its link has been opened. */
export const changeUser: Route = async (auth, { request, body, url }) => {
  const { account, sessionId } = await requireSession(auth, request);
  const { email, password, data, ...rest } = parse(input, body);
  const challenge = challengeOf(rest);
  const redirectTo = url.searchParams.get('redirect_to');

  if (password) {
    await changePassword(auth, account, password);
    await endSessions(auth, { userId: account.id, sessionId, scope: 'others' });
  }
  if (data) await addMetadata(auth, account, data);
  const newEmail = email === account.email ? undefined : email;
  if (newEmail) {
    await assertFree(auth, account, newEmail);
    await issueLink(auth, account, { kind: 'email_change', newEmail, challenge, redirectTo });
  }
  const changed = await accountById(auth.sql, account.id);
  return { ...userView(changed ?? account), ...(newEmail && { new_email: newEmail }) };
};

async function changePassword({ sql, passwords }: LocalAuth, account: Account, password: string) {
  if (await passwords.isRight(password, account.encrypted_password)) {
    throw new AuthError(422, 'same_password', 'New password should be different');
  }
  const hash = await passwords.hash(password);
  await sql`
    update auth.users set encrypted_password = ${hash}, updated_at = now()
    where id = ${account.id}`;
}

async function addMetadata({ sql }: LocalAuth, account: Account, data: Record<string, unknown>) {
  await sql`
    update auth.users
    set raw_user_meta_data =
          coalesce(raw_user_meta_data, '{}') || ${JSON.stringify(data)}::text::jsonb,
        updated_at = now()
    where id = ${account.id}`;
}

async function assertFree({ sql, limit }: LocalAuth, account: Account, email: string) {
  limit.count('link', account.email);
  if (!(await findAccount(sql, email))) return;
  throw new AuthError(422, 'email_exists', 'A user with this email address already exists');
}

const scope = z.enum(['global', 'local', 'others']).catch('global');

export const signOut: Route = async (auth, { request, url }) => {
  const { account, sessionId } = await requireSession(auth, request);
  const which = scope.parse(url.searchParams.get('scope'));
  await endSessions(auth, { userId: account.id, sessionId, scope: which });
  return new Response(null, { status: 204 });
};
