import { expect, test } from 'vitest';
import { aLocalAuth, anEmail, PASSWORD, SITE } from './testing/a-local-auth';

const local = aLocalAuth();

function linkFor(email: string) {
  const mail = local.outbox.latestFor(email);
  if (!mail) throw new Error(`no link for ${email}`);
  const link = new URL(mail.link);
  const token = link.searchParams.get('token_hash') ?? '';
  return { link, token, code: mail.code };
}

/** The link as Supabase mails it; the address of the app that it leads to. */
async function follow(token: string) {
  const response = await local.fetch(`/verify?token=${token}&type=magiclink`);
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '');
}

test('a magic link points at the app and signs in any browser, once', async () => {
  const email = anEmail();
  const emailRedirectTo = `${SITE}/auth/confirm?next=/memories`;
  await local.browser().auth.signInWithOtp({ email, options: { emailRedirectTo } });
  const { link, token } = linkFor(email);
  expect(`${link.origin}${link.pathname}`).toBe(`${SITE}/auth/confirm`);
  expect(link.searchParams.get('type')).toBe('magiclink');
  expect(link.searchParams.get('next')).toBe('/memories');

  const other = local.browser();
  const { data } = await other.auth.verifyOtp({ token_hash: token, type: 'magiclink' });
  expect(data.user).toMatchObject({ email });
  expect(data.user?.email_confirmed_at).toBeTruthy();
  const again = await local.browser().auth.verifyOtp({ token_hash: token, type: 'magiclink' });
  expect(again.error).toMatchObject({ code: 'otp_expired', status: 403 });
});

test('a newer link replaces the older one', async () => {
  const email = anEmail();
  await local.browser().auth.signInWithOtp({ email });
  const { token } = linkFor(email);
  await local.browser().auth.signInWithOtp({ email });
  const old = await local.browser().auth.verifyOtp({ token_hash: token, type: 'email' });
  expect(old.error?.code).toBe('otp_expired');
});

test('the six digits work for typing, and five wrong ones end them', async () => {
  const email = anEmail();
  await local.browser().auth.signInWithOtp({ email });
  const typed = await local
    .browser()
    .auth.verifyOtp({ email, token: linkFor(email).code, type: 'email' });
  expect(typed.data.session).toBeTruthy();

  await local.browser().auth.signInWithOtp({ email });
  const { code } = linkFor(email);
  for (const token of ['1', '2', '3', '4', '5']) {
    await local.browser().auth.verifyOtp({ email, token, type: 'email' });
  }
  const late = await local.browser().auth.verifyOtp({ email, token: code, type: 'email' });
  expect(late.error?.code).toBe('otp_expired');
});

test('the PKCE way works in the browser that asked, and only there', async () => {
  const email = anEmail();
  const browser = local.browser();
  await browser.auth.signInWithOtp({ email, options: { emailRedirectTo: `${SITE}/chat` } });
  const to = await follow(linkFor(email).token);
  expect(`${to.origin}${to.pathname}`).toBe(`${SITE}/chat`);
  const code = to.searchParams.get('code') ?? '';

  expect((await local.browser().auth.exchangeCodeForSession(code)).error).toBeTruthy();
  const { data } = await browser.auth.exchangeCodeForSession(code);
  expect(data.user?.email).toBe(email);
  const replay = await local.fetch('/token?grant_type=pkce', {
    method: 'POST',
    body: JSON.stringify({ auth_code: code, code_verifier: 'anything' }),
  });
  expect(replay.status).toBe(404);
  expect((await follow(linkFor(email).token)).searchParams.get('error_code')).toBe('otp_expired');
});

test('a wrong verifier uses the code up', async () => {
  const email = anEmail();
  const browser = local.browser();
  await browser.auth.signInWithOtp({ email });
  const code = (await follow(linkFor(email).token)).searchParams.get('code') ?? '';
  const wrong = await local.fetch('/token?grant_type=pkce', {
    method: 'POST',
    body: JSON.stringify({ auth_code: code, code_verifier: 'a guess' }),
  });
  expect(await wrong.json()).toMatchObject({ code: 'bad_code_verifier' });
  expect((await browser.auth.exchangeCodeForSession(code)).error).toBeTruthy();
});

test('a link never leads to another site', async () => {
  const email = anEmail();
  const emailRedirectTo = 'https://elsewhere.example/x';
  await local.browser().auth.signInWithOtp({ email, options: { emailRedirectTo } });
  const { link, token } = linkFor(email);
  expect(link.searchParams.get('next')).toBe('/');
  expect((await follow(token)).origin).toBe(SITE);
});

test('a link that does not sign up is refused to strangers, as Supabase does', async () => {
  const email = anEmail();
  const options = { shouldCreateUser: false };
  const stranger = await local.browser().auth.signInWithOtp({ email, options });
  expect(stranger.error).toMatchObject({ code: 'otp_disabled', status: 422 });
  await local.browser().auth.signUp({ email, password: PASSWORD });
  expect((await local.browser().auth.signInWithOtp({ email, options })).error).toBeNull();
});

test('recovery says the same to everybody, and its link lets choose a new password', async () => {
  const email = anEmail();
  await local.browser().auth.signUp({ email, password: PASSWORD });
  const unknown = await local.browser().auth.resetPasswordForEmail(anEmail());
  const known = await local.browser().auth.resetPasswordForEmail(email);
  expect(known).toEqual(unknown);

  const browser = local.browser();
  await browser.auth.verifyOtp({ token_hash: linkFor(email).token, type: 'recovery' });
  expect((await browser.auth.updateUser({ password: 'battery staple' })).error).toBeNull();
});

test('a sixth link within a quarter of an hour has to wait', async () => {
  const email = anEmail();
  for (let n = 0; n < 5; n++) await local.browser().auth.signInWithOtp({ email });
  const { error } = await local.browser().auth.signInWithOtp({ email });
  expect(error).toMatchObject({ code: 'over_request_rate_limit', status: 429 });
});

test('an address changes when the link sent to the new one is opened', async () => {
  const browser = local.browser();
  const [email, newEmail, taken] = [anEmail(), anEmail(), anEmail()];
  await local.browser().auth.signUp({ email: taken, password: PASSWORD });
  await browser.auth.signUp({ email, password: PASSWORD });

  expect((await browser.auth.updateUser({ email: taken })).error?.code).toBe('email_exists');
  const { data } = await browser.auth.updateUser({ email: newEmail });
  expect(data.user).toMatchObject({ email, new_email: newEmail });

  const { link, token } = linkFor(newEmail);
  expect(link.searchParams.get('type')).toBe('email_change');
  await local.browser().auth.verifyOtp({ token_hash: token, type: 'email_change' });
  expect((await browser.auth.getUser()).data.user?.email).toBe(newEmail);
});

test('the sign-in page can show the latest link, by the service key alone', async () => {
  const email = anEmail();
  await local.browser().auth.signInWithOtp({ email });
  const path = `/admin/links?email=${encodeURIComponent(email)}`;
  expect((await local.fetch(path)).status).toBe(403);
  const headers = { authorization: `Bearer ${local.serviceKey()}` };
  const shown = await local.fetch(path, { headers });
  expect(await shown.json()).toMatchObject({ link: linkFor(email).link.href, type: 'magiclink' });
  expect((await local.fetch('/admin/links?email=nobody@test.local', { headers })).status).toBe(404);
});
