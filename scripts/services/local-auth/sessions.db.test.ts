import { expect, test } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import { aLocalAuth, anEmail, PASSWORD } from './testing/a-local-auth';

const local = aLocalAuth();

async function signedIn() {
  const browser = local.browser();
  const { data } = await browser.auth.signUp({ email: anEmail(), password: PASSWORD });
  if (!data.session) throw new Error('sign-up gave no session');
  return { browser, session: data.session };
}

const refresh = (refresh_token: string) =>
  local.fetch('/token?grant_type=refresh_token', {
    method: 'POST',
    body: JSON.stringify({ refresh_token }),
  });

test('refreshing rotates the token; the old one still works for ten seconds', async () => {
  const { browser, session } = await signedIn();
  const { data } = await browser.auth.refreshSession();
  expect(data.session?.refresh_token).not.toBe(session.refresh_token);
  const second = await refresh(session.refresh_token);
  expect(await second.json()).toMatchObject({ refresh_token: data.session?.refresh_token });
});

test('an old refresh token that comes back later ends the session for everybody', async () => {
  const { browser, session } = await signedIn();
  await browser.auth.refreshSession();
  await asOwner()`update local_auth.sessions set rotated_at = now() - interval '1 minute'`;
  const reused = await refresh(session.refresh_token);
  expect(await reused.json()).toMatchObject({ code: 'refresh_token_already_used' });
  expect((await browser.auth.refreshSession()).error?.code).toBe('refresh_token_not_found');
});

test('eight requests that refresh an expired session at once all succeed', async () => {
  const { browser } = await signedIn();
  expire(browser.cookies);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => local.browser(new Map(browser.cookies)).auth.getClaims()),
  );
  expect(answers.map(({ error }) => error)).toEqual(Array.from({ length: 8 }, () => null));
});

test.each(['', 'nonsense', 'a.b.c', `${crypto.randomUUID()}.0.forged`])(
  'the refresh token %j is refused',
  async (token) => {
    const response = await refresh(token);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'refresh_token_not_found' });
  },
);

test('signing out ends this session, or all of them', async () => {
  const { browser, session } = await signedIn();
  const elsewhere = local.browser();
  await elsewhere.auth.signInWithPassword({ email: session.user.email ?? '', password: PASSWORD });

  await browser.auth.signOut({ scope: 'local' });
  expect(browser.cookies.size).toBe(0);
  expect((await elsewhere.auth.getUser()).error).toBeNull();
  expect((await browser.auth.getUser(session.access_token)).error?.name).toBe(
    'AuthSessionMissingError',
  );

  const third = local.browser();
  await third.auth.signInWithPassword({ email: session.user.email ?? '', password: PASSWORD });
  await third.auth.signOut({ scope: 'global' });
  expect((await elsewhere.auth.getUser()).error?.name).toBe('AuthSessionMissingError');
});

test('metadata is merged', async () => {
  const { browser } = await signedIn();
  await browser.auth.updateUser({ data: { name: 'Ann' } });
  const { data } = await browser.auth.updateUser({ data: { zone: 'Europe/Berlin' } });
  expect(data.user?.user_metadata).toEqual({ name: 'Ann', zone: 'Europe/Berlin' });
});

test('deleting an account ends its sessions, and needs the service key', async () => {
  const { browser, session } = await signedIn();
  const path = `/admin/users/${session.user.id}`;
  const headers = { authorization: `Bearer ${session.access_token}` };
  expect((await local.fetch(path, { method: 'DELETE', headers })).status).toBe(403);

  expect((await local.admin().deleteUser(session.user.id)).error).toBeNull();
  expect((await browser.auth.getUser()).error).toBeTruthy();
  expect((await local.admin().deleteUser(session.user.id)).error?.status).toBe(404);
});

test('an operator can make an account that signs in', async () => {
  const email = anEmail();
  const made = await local.admin().createUser({ email, password: PASSWORD, email_confirm: true });
  expect(made.data.user?.email_confirmed_at).toBeTruthy();
  const { data } = await local.browser().auth.signInWithPassword({ email, password: PASSWORD });
  expect(data.user?.id).toBe(made.data.user?.id);
});

function expire(cookies: Map<string, string>) {
  for (const [name, value] of cookies) {
    const session = JSON.parse(Buffer.from(value.replace('base64-', ''), 'base64url').toString());
    const expired = JSON.stringify({ ...session, expires_at: Math.floor(Date.now() / 1000) - 10 });
    cookies.set(name, `base64-${Buffer.from(expired).toString('base64url')}`);
  }
}
