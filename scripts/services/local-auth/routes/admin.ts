import { z } from 'zod';
import { accountById, createAccount, userView } from '../accounts';
import { AuthError } from '../auth-error';
import type { LocalAuth } from '../local-auth';
import { bearerOf } from '../sessions';
import { isSame } from '../tokens';
import type { Call, Route } from '.';
import { email, metadata, newPassword, parse } from './input';

const newUser = z.object({
  email,
  password: newPassword.optional(),
  email_confirm: z.boolean().default(false),
  user_metadata: metadata,
});

/** `auth.admin.createUser`: for seeds and stories. */
export const createUser: Route = async (auth, { request, body }) => {
  requireServiceKey(auth, request);
  const { email, password, email_confirm, user_metadata } = parse(newUser, body);
  const account = await createAccount(auth.sql, {
    email,
    passwordHash: password && (await auth.passwords.hash(password)),
    confirmed: email_confirm,
    data: user_metadata,
  });
  if (account) return userView(account);
  throw new AuthError(422, 'email_exists', 'A user with this email address already exists');
};

/** `auth.admin.getUserById`; supabase-js also asks this before it deletes. */
export const showAccount: Route = async (auth, call) => userView(await accountOf(auth, call));

/** `auth.admin.deleteUser`: takes everything with it, by the foreign keys. */
export const deleteUser: Route = async (auth, call) => {
  const { id } = await accountOf(auth, call);
  await auth.sql`delete from auth.users where id = ${id}`;
  return {};
};

/** Not in Supabase: what would have been mailed. The sign-in page shows it. */
export const latestLink: Route = async (auth, { request, url }) => {
  requireServiceKey(auth, request);
  const mail = auth.outbox.latestFor((url.searchParams.get('email') ?? '').trim().toLowerCase());
  if (mail) return { link: mail.link, code: mail.code, type: mail.kind };
  throw new AuthError(404, 'not_found', 'There is no link for this address');
};

async function accountOf(auth: LocalAuth, { request, params }: Call) {
  requireServiceKey(auth, request);
  const id = z.uuid().safeParse(params.id);
  const account = id.success ? await accountById(auth.sql, id.data) : undefined;
  if (account) return account;
  throw new AuthError(404, 'user_not_found', 'User not found');
}

function requireServiceKey({ serviceKey }: LocalAuth, request: Request) {
  if (isSame(bearerOf(request), serviceKey)) return;
  throw new AuthError(403, 'not_admin', 'User not allowed');
}
