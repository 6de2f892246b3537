import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { GET as callback } from '@/app/auth/callback/route';
import { asOwner } from '@/db/testing/as-owner';
import type { RouteParams } from '@/lib/platform/http/route';
import { PUBLISHABLE_KEY } from '@/scripts/services/local-auth/local-auth';
import { aLocalAuth, anEmail, PASSWORD } from '@/scripts/services/local-auth/testing/a-local-auth';
import { POST as confirm } from './confirm/route';
import { PUT as changeEmail } from './email/route';
import { POST as gate } from './gate/route';
import { POST as google } from './google/route';
import { POST as magicLink } from './magic-link/route';
import { PUT as changePassword } from './password/route';
import { POST as recover } from './recover/route';
import { DELETE as deleteAccount } from './route';
import { POST as signIn } from './sign-in/route';
import { POST as signOut } from './sign-out/route';
import { POST as signUp } from './sign-up/route';

/** The cookies of the browser that asks; `inBrowser` changes which one that is. */
const here = vi.hoisted(() => ({ cookies: new Map<string, string>() }));

vi.mock('next/headers', () => ({
  cookies: async () => ({
    getAll: () => [...here.cookies].map(([name, value]) => ({ name, value })),
    get: (name: string) => {
      const value = here.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) =>
      value ? here.cookies.set(name, value) : here.cookies.delete(name),
  }),
}));

const local = aLocalAuth();
const SITE = 'http://localhost:3000';
const adult = { birthDate: '1990-03-04', timezone: 'Europe/Berlin' };
const minor = { birthDate: '2015-03-04', timezone: 'Europe/Berlin' };

beforeAll(() => {
  Object.assign(process.env, {
    SUPABASE_URL: local.url(),
    SUPABASE_PUBLISHABLE_KEY: PUBLISHABLE_KEY,
    SUPABASE_SECRET_KEY: local.serviceKey(),
    LOCAL_SIGN_IN: '1',
  });
});
beforeEach(() => {
  here.cookies = new Map();
});

describe('the gate', () => {
  test('stands before the account', async () => {
    const email = anEmail();
    expect(await call(signUp, { email, password: PASSWORD })).toMatchObject({
      status: 403,
      error: { code: 'gate_first' },
    });
    expect(await call(magicLink, { email, newAccount: true })).toMatchObject({ status: 403 });
    expect(await personOf(email)).toBeUndefined();

    expect(await call(gate, adult)).toMatchObject({ status: 200, entered: false });
    expect(await call(signUp, { email, password: PASSWORD, timezone: 'Asia/Tokyo' })).toMatchObject(
      {
        status: 200,
        next: '/onboarding',
      },
    );
    expect(await personOf(email)).toMatchObject({
      timezone: 'Asia/Tokyo',
      adult_confirmed_at: expect.any(Date),
      onboarding_completed_at: null,
    });
  });

  test('refuses, and does not ask twice in a session', async () => {
    expect(await call(gate, minor)).toMatchObject({ status: 403, error: { code: 'under_age' } });
    expect(await call(gate, adult)).toMatchObject({ status: 403, error: { code: 'under_age' } });
    expect(await call(signUp, { email: anEmail(), password: PASSWORD })).toMatchObject({
      status: 403,
      error: { code: 'under_age' },
    });
  });

  test.each([['2025-02-30'], ['1899-12-31'], ['4 March 1990'], [''], [null]])(
    'takes %j for a slip, which may be corrected',
    async (birthDate) => {
      expect(await call(gate, { birthDate })).toMatchObject({ status: 400 });
      expect(await call(gate, adult)).toMatchObject({ status: 200 });
    },
  );

  test('also stands before somebody who came in by another way', async () => {
    const email = anEmail();
    await local.admin().createUser({ email, password: PASSWORD, email_confirm: true });
    expect(await call(signIn, { email, password: PASSWORD })).toMatchObject({ status: 200 });
    expect(await personOf(email)).toBeUndefined();
    expect(await call(gate, adult)).toMatchObject({ status: 200, entered: true });
    expect(await personOf(email)).toMatchObject({ timezone: 'Europe/Berlin' });
    // Not editable later: the answer of somebody who is through changes nothing.
    expect(await call(gate, minor)).toMatchObject({ status: 200, entered: true });
    expect(await personOf(email)).toBeDefined();
  });

  test('turns such a one away for good when they are too young', async () => {
    const email = anEmail();
    await local.admin().createUser({ email, password: PASSWORD, email_confirm: true });
    await call(signIn, { email, password: PASSWORD });
    expect(await call(gate, minor)).toMatchObject({ status: 403 });
    expect(await asOwner()`select from auth.users where email = ${email}`).toHaveLength(0);
    expect(hasSession()).toBe(false);
  });

  test('does not sign in who was refused a moment ago, unless they had passed before', async () => {
    const [grown, unknown] = [anEmail(), anEmail()];
    await anAccount(grown);
    await local.admin().createUser({ email: unknown, password: PASSWORD, email_confirm: true });
    inBrowser(new Map());
    await call(gate, minor);
    expect(await call(signIn, { email: unknown, password: PASSWORD })).toMatchObject({
      status: 403,
    });
    expect(hasSession()).toBe(false);
    expect(await call(signIn, { email: grown, password: PASSWORD })).toMatchObject({ status: 200 });
  });
});

describe('signing in', () => {
  test('says the same of a wrong password and a wrong address', async () => {
    const email = anEmail();
    await anAccount(email);
    inBrowser(new Map());
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
    inBrowser(new Map());
    const { localLink } = await call(magicLink, { email, next: '/memories' });
    const link = linkOf(localLink);
    inBrowser(new Map());
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
    inBrowser(new Map());
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

    inBrowser(new Map());
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

describe('an account', () => {
  test('is signed out here, or everywhere', async () => {
    const email = anEmail();
    await anAccount(email);
    const [first, second] = [await signedInAs(email), await signedInAs(email)];
    inBrowser(first);
    expect(await call(signOut, {})).toMatchObject({ status: 204 });
    expect(hasSession()).toBe(false);
    inBrowser(second);
    expect(await call(changePassword, { password: 'short' }, 'PUT')).toMatchObject({ status: 400 });

    const third = await signedInAs(email);
    expect(await call(signOut, { everywhere: true })).toMatchObject({ status: 204 });
    inBrowser(second);
    expect(await call(changePassword, { password: 'long enough' }, 'PUT')).toMatchObject({
      status: 401,
    });
    inBrowser(third);
    expect(await call(signOut, {})).toMatchObject({ status: 204 });
  });

  test('gets a new password by a link, and the old sessions end', async () => {
    const email = anEmail();
    await anAccount(email);
    const elsewhere = await signedInAs(email);
    inBrowser(new Map());
    expect(await call(recover, { email: anEmail() })).toEqual({ status: 200, localLink: null });
    const { localLink } = await call(recover, { email });
    expect(await call(confirm, linkOf(localLink))).toMatchObject({ next: '/new-password' });
    expect(await call(changePassword, { password: 'another lamp' }, 'PUT')).toMatchObject({
      status: 204,
    });

    inBrowser(elsewhere);
    expect(await call(changePassword, { password: 'stolen lamp' }, 'PUT')).toMatchObject({
      status: 401,
    });
    inBrowser(new Map());
    expect(await call(signIn, { email, password: PASSWORD })).toMatchObject({ status: 401 });
    expect(await call(signIn, { email, password: 'another lamp' })).toMatchObject({ status: 200 });
  });

  test('changes its address once the new one is confirmed', async () => {
    const [email, newEmail] = [anEmail(), anEmail()];
    await anAccount(email);
    const { localLink } = await call(changeEmail, { email: newEmail }, 'PUT');
    expect(await personOf(email)).toBeDefined();
    expect(await call(confirm, linkOf(localLink))).toMatchObject({ status: 200 });
    expect(await personOf(email)).toBeUndefined();
    expect(await personOf(newEmail)).toBeDefined();
  });

  test('is deleted when its own address is typed, and not otherwise', async () => {
    const email = anEmail();
    await anAccount(email);
    expect(await call(deleteAccount, { email: anEmail() }, 'DELETE')).toMatchObject({
      status: 400,
    });
    expect(await personOf(email)).toBeDefined();
    expect(await call(deleteAccount, { email: email.toUpperCase() }, 'DELETE')).toMatchObject({
      status: 204,
    });
    expect(await personOf(email)).toBeUndefined();
    expect(await call(signIn, { email, password: PASSWORD })).toMatchObject({ status: 401 });
  });

  test('is not there for nobody', async () => {
    for (const [door, method] of [
      [changeEmail, 'PUT'],
      [changePassword, 'PUT'],
      [deleteAccount, 'DELETE'],
    ] as const) {
      const refused = await call(door, { email: anEmail(), password: 'long enough' }, method);
      expect(refused).toMatchObject({ status: 401 });
    }
  });
});

test.each([gate, signUp, signIn, magicLink, recover, confirm, google, signOut])(
  'no door opens to another site (%#)',
  async (door) => {
    expect(await call(door, {}, 'POST', 'https://evil.example')).toMatchObject({ status: 403 });
  },
);

type Door = (request: Request, context: RouteParams) => Promise<Response>;
type Answer = { status: number } & Record<string, unknown>;

async function call(door: Door, input: object, method = 'POST', origin = SITE): Promise<Answer> {
  const headers = { origin, 'content-type': 'application/json' };
  const request = new Request(`${SITE}/api/account`, {
    method,
    headers,
    body: JSON.stringify(input),
  });
  const response = await door(request, { params: Promise.resolve({}) });
  const text = await response.text();
  return { status: response.status, ...(text && JSON.parse(text)) };
}

/** Where the callback sends the browser. */
async function landingOf(url: string): Promise<string> {
  const redirected = await callback(new Request(url)).catch((error: unknown) => error);
  return redirected instanceof Error && 'digest' in redirected ? String(redirected.digest) : '';
}

function inBrowser(cookies: Map<string, string>) {
  here.cookies = cookies;
}

function hasSession(): boolean {
  return [...here.cookies.keys()].some((name) => name.startsWith('morrow-session'));
}

/** An account, signed in here. */
async function anAccount(email: string) {
  await call(gate, adult);
  await call(signUp, { email, password: PASSWORD });
}

/** Another browser of the same person. */
async function signedInAs(email: string) {
  const browser = new Map<string, string>();
  inBrowser(browser);
  await call(signIn, { email, password: PASSWORD });
  return browser;
}

function linkOf(link: unknown) {
  const { searchParams } = new URL(String(link));
  return {
    tokenHash: searchParams.get('token_hash'),
    type: searchParams.get('type'),
    next: searchParams.get('next'),
  };
}

async function personOf(email: string) {
  const [row] = await asOwner()`select * from public.users where email = ${email}`;
  return row;
}
