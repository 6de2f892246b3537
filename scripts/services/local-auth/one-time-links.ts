import { randomBytes, randomInt } from 'node:crypto';
import { type Account, findAccount } from './accounts';
import { landingPath } from './landing-path';
import type { LocalAuth } from './local-auth';
import { hashOf, isSame } from './tokens';

type Kind = 'magiclink' | 'recovery' | 'email_change';

export type OneTime = {
  hash: string;
  user_id: string;
  kind: Kind | 'code';
  challenge: string | null;
  redirect_to: string;
  new_email: string | null;
  code_hash: string | null;
};

type Wish = {
  kind: Kind;
  /** PKCE: only the browser that asked can turn the answer into a session. */
  challenge?: string;
  redirectTo: string | null;
  newEmail?: string;
};

/** Makes a link that works once within 15 minutes, and a six-digit code for typing. */
export async function issueLink(auth: LocalAuth, account: Account, wish: Wish) {
  const { sql, site } = auth;
  const token = `${wish.challenge ? 'pkce_' : ''}${randomBytes(32).toString('base64url')}`;
  const code = String(randomInt(100_000, 1_000_000));
  await sql`
    delete from local_auth.one_time
    where (user_id = ${account.id} and kind = ${wish.kind}) or expires_at < now()`;
  await sql`
    insert into local_auth.one_time
      (hash, user_id, kind, challenge, redirect_to, new_email, code_hash, expires_at)
    values (
      ${hashOf(token)}, ${account.id}, ${wish.kind}, ${wish.challenge ?? null},
      ${wish.redirectTo}, ${wish.newEmail ?? null}, ${hashOf(account.id + code)},
      now() + interval '15 minutes'
    )`;
  const link = new URL('/auth/confirm', site);
  link.search = new URLSearchParams({
    token_hash: token,
    type: wish.kind,
    next: landingPath(site, wish.redirectTo),
  }).toString();
  auth.outbox.put({
    email: wish.newEmail ?? account.email,
    link: link.href,
    code,
    kind: wish.kind,
  });
}

/** Uses up the token of a link. */
export async function redeemToken({ sql }: LocalAuth, token: string) {
  const [found] = await sql<OneTime[]>`
    delete from local_auth.one_time
    where hash = ${hashOf(token)} and kind <> 'code' and expires_at > now()
    returning *`;
  return found;
}

/** Uses up a link by its typed code. Five wrong ones end it. */
export async function redeemTypedCode({ sql }: LocalAuth, email: string, code: string) {
  const account = await findAccount(sql, email);
  if (!account) return undefined;
  const open = await sql<OneTime[]>`
    update local_auth.one_time set tries = tries + 1
    where user_id = ${account.id} and kind <> 'code' and expires_at > now() and tries < 5
    returning *`;
  const typed = hashOf(account.id + code);
  const match = open.find(({ code_hash }) => code_hash && isSame(code_hash, typed));
  if (!match) return undefined;
  const [used] = await sql<OneTime[]>`
    delete from local_auth.one_time where hash = ${match.hash} returning *`;
  return used;
}

/** For the PKCE grant: what the browser that asked gets in exchange for the link. */
export async function issueAuthCode({ sql }: LocalAuth, { user_id, challenge }: OneTime) {
  const code = randomBytes(32).toString('base64url');
  await sql`
    insert into local_auth.one_time (hash, user_id, kind, challenge, expires_at)
    values (${hashOf(code)}, ${user_id}, 'code', ${challenge}, now() + interval '5 minutes')`;
  return code;
}

export async function redeemAuthCode({ sql }: LocalAuth, code: string) {
  const [found] = await sql<OneTime[]>`
    delete from local_auth.one_time
    where hash = ${hashOf(code)} and kind = 'code' and expires_at > now()
    returning *`;
  return found;
}
