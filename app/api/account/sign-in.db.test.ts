import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as callback } from '@/app/auth/callback/route';
import { asOwner } from '@/db/testing/as-owner';
import {
  call,
  hasSession,
  inBrowser,
  linkOf,
  personOf,
  SITE,
} from '@/lib/account/testing/a-browser';
import { PUBLISHABLE_KEY } from '@/scripts/services/local-auth/local-auth';
import { aLocalAuth, anEmail, PASSWORD } from '@/scripts/services/local-auth/testing/a-local-auth';
import { POST as confirm } from './confirm/route';
import { POST as gate } from './gate/route';
import { POST as google } from './google/route';
import { POST as magicLink } from './magic-link/route';
import { POST as signIn } from './sign-in/route';
import { POST as signUp } from './sign-up/route';

vi.mock('next/headers', async () => {
  const { nextHeaders } = await import('@/lib/account/testing/a-browser');
  return nextHeaders;
});

const local = aLocalAuth();
const adult = { birthDate: '1990-03-04', timezone: 'Europe/Berlin' };

beforeAll(() => {
  Object.assign(process.env, {
    SUPABASE_URL: local.url(),
    SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    SUPABASE_SECRET_KEY: local.serviceKey(),
    LOCAL_SIGN_IN: '1',
  });
});
beforeEach(() => {
  inBrowser();
});

describe('signing in', () => {
  test('says the same of a wrong password and a wrong address', async () => {
    const email = anEmail();
    await anAccount(email);
    inBrowser();
    const wrongPassword = await call(signIn, { email, password: 'not the one' });
    const wrongAddress = await call(signIn, { email: anEmail(), password: 'not the one' });
    expect(wrongPassword).toMatchObject({ status: 401, error: { code: 'invalid_credentials' } });
    expect(wrongAddress).toEqual(wrongPassword);
  });

  test('leads to pages of this site only', async () => {
    const email = anEmail();
    await anAccount(email);
    const signInTo = (next: string) => call(signIn, { email, password: PASSWORD, next });
    expect(await signInTo('/memories?q=a')).toMatchObject({ next: '/memories?q=a' });
    expect(await signInTo('https://evil.example')).toMatchObject({ next: '/chat' });
    expect(await signInTo('//evil.example')).toMatchObject({ next: '/chat' });
  });

  test('by a link, which works once and in any browser', async () => {
    const email = anEmail();
    await anAccount(email);
    inBrowser();
    const { localLink } = await call(magicLink, { email, next: '/memories' });
    const link = linkOf(localLink);
    inBrowser();
    expect(await call(confirm, link)).toMatchObject({ status: 200, next: '/memories' });
    expect(hasSession()).toBe(true);
    expect(await call(confirm, link)).toMatchObject({
      status: 403,
      error: { code: 'link_expired' },
    });
  });

  test('by a link makes no account for an unknown address', async () => {
    const email = anEmail();
    expect(await call(magicLink, { email })).toEqual({ status: 200, localLink: null });
    expect(await asOwner()`select from auth.users where email = ${email}`).toHaveLength(0);
  });

  test('a link of sign-up opens the account where it is opened, without a second gate', async () => {
    const email = anEmail();
    await call(gate, adult);
    const { localLink } = await call(magicLink, { email, newAccount: true });
    inBrowser();
    expect(await call(confirm, linkOf(localLink))).toMatchObject({ status: 200 });
    expect(await personOf(email)).toMatchObject({ adult_confirmed_at: expect.any(Date) });
  });

  test('an address that is taken is said to be', async () => {
    const email = anEmail();
    await anAccount(email);
    expect(await call(signUp, { email, password: PASSWORD })).toMatchObject({
      status: 409,
      error: { code: 'email_taken' },
    });
  });

  test('by a code works in the browser that asked for it, and only there', async () => {
    const email = anEmail();
    await anAccount(email);
    const asking = new Map<string, string>();
    inBrowser(asking);
    const { localLink } = await call(magicLink, { email, next: '/memories' });
    const followed = await local.fetch(
      `/verify?token=${linkOf(localLink).tokenHash}&type=magiclink`,
    );
    const back = followed.headers.get('location') ?? '';

    inBrowser();
    expect(await landingOf(back)).toContain('/sign-in?problem=link_expired');
    inBrowser(asking);
    expect(await landingOf(back)).toContain('/memories');
    expect(hasSession()).toBe(true);
    expect(await landingOf(`${SITE}/auth/callback`)).toContain('/sign-in?problem=link_expired');
  });

  test('Google is not there unless it is switched on', async () => {
    expect(await call(google, {})).toMatchObject({ status: 404 });
  });
});

/** An account, signed in here. */
async function anAccount(email: string) {
  await call(gate, adult);
  await call(signUp, { email, password: PASSWORD });
}

/** Where the callback sends the browser. */
async function landingOf(url: string): Promise<string> {
  const redirected = await callback(new Request(url)).catch((error: unknown) => error);
  return redirected instanceof Error && 'digest' in redirected ? String(redirected.digest) : '';
}
