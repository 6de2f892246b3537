import { expect, test } from 'vitest';
import { aLocalAuth, anEmail, PASSWORD } from './testing/a-local-auth';

const local = aLocalAuth();

async function aMember() {
  const browser = local.browser();
  const email = anEmail();
  await browser.auth.signUp({ email, password: PASSWORD });
  return { browser, email };
}

test('signing up signs in, in every later request of the same browser', async () => {
  const browser = local.browser();
  const email = anEmail();
  const options = { data: { name: 'Ann' } };
  const { data } = await browser.auth.signUp({
    email: email.toUpperCase(),
    password: PASSWORD,
    options,
  });
  expect(data.user).toMatchObject({ email, user_metadata: { name: 'Ann' } });

  const later = local.browser(browser.cookies);
  const claims = await later.auth.getClaims();
  expect(claims.data?.header.alg).toBe('ES256');
  expect(claims.data?.claims).toMatchObject({ sub: data.user?.id, email, role: 'authenticated' });
  expect((await later.auth.getUser()).data.user?.email).toBe(email);
});

test('an address signs up once, in whatever case', async () => {
  const { email } = await aMember();
  const again = await local
    .browser()
    .auth.signUp({ email: email.toUpperCase(), password: PASSWORD });
  expect(again.error).toMatchObject({ code: 'user_already_exists', status: 422 });
});

test.each([
  ['no-address', PASSWORD, 'validation_failed'],
  ['', PASSWORD, 'validation_failed'],
  ['a\u0000b@test.local', PASSWORD, 'bad_json'],
  ['short@test.local', 'short', 'weak_password'],
  ['long@test.local', 'x'.repeat(201), 'weak_password'],
])('signing up as %j with %j is refused as %s', async (email, password, code) => {
  const { error } = await local.browser().auth.signUp({ email, password });
  expect(error?.code).toBe(code);
});

test('a wrong password and an unknown address get the same answer', async () => {
  const { email } = await aMember();
  const wrong = await local.browser().auth.signInWithPassword({ email, password: 'not this' });
  const unknown = await local
    .browser()
    .auth.signInWithPassword({ email: anEmail(), password: PASSWORD });
  expect(wrong.error).toMatchObject({ code: 'invalid_credentials', status: 400 });
  expect(unknown.error?.message).toBe(wrong.error?.message);
});

test('after ten wrong passwords even the right one has to wait', async () => {
  const { email } = await aMember();
  for (let n = 0; n < 10; n++) {
    await local.browser().auth.signInWithPassword({ email, password: `guess ${n}` });
  }
  const { error } = await local.browser().auth.signInWithPassword({ email, password: PASSWORD });
  expect(error).toMatchObject({ code: 'over_request_rate_limit', status: 429 });
});

test('a new password ends the other sessions and replaces the old one', async () => {
  const { browser, email } = await aMember();
  const elsewhere = local.browser();
  await elsewhere.auth.signInWithPassword({ email, password: PASSWORD });

  const same = await browser.auth.updateUser({ password: PASSWORD });
  expect(same.error?.code).toBe('same_password');
  expect((await browser.auth.updateUser({ password: 'battery staple' })).error).toBeNull();

  expect((await elsewhere.auth.getUser()).error?.name).toBe('AuthSessionMissingError');
  expect((await browser.auth.getUser()).data.user?.email).toBe(email);
  const old = await local.browser().auth.signInWithPassword({ email, password: PASSWORD });
  expect(old.error?.code).toBe('invalid_credentials');
  const fresh = await local
    .browser()
    .auth.signInWithPassword({ email, password: 'battery staple' });
  expect(fresh.data.session).toBeTruthy();
});
