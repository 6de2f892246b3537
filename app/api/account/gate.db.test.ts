import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import { call, hasSession, inBrowser, personOf } from '@/lib/account/testing/a-browser';
import { PUBLISHABLE_KEY } from '@/scripts/services/local-auth/local-auth';
import { aLocalAuth, anEmail, PASSWORD } from '@/scripts/services/local-auth/testing/a-local-auth';
import { POST as gate } from './gate/route';
import { POST as magicLink } from './magic-link/route';
import { POST as signIn } from './sign-in/route';
import { POST as signUp } from './sign-up/route';

vi.mock('next/headers', async () => {
  const { nextHeaders } = await import('@/lib/account/testing/a-browser');
  return nextHeaders;
});

const local = aLocalAuth();
const minor = { birthDate: '2015-03-04', timezone: 'Europe/Berlin' };
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
    inBrowser();
    await call(gate, minor);
    expect(await call(signIn, { email: unknown, password: PASSWORD })).toMatchObject({
      status: 403,
    });
    expect(hasSession()).toBe(false);
    expect(await call(signIn, { email: grown, password: PASSWORD })).toMatchObject({ status: 200 });
  });
});

/** An account, signed in here. */
async function anAccount(email: string) {
  await call(gate, adult);
  await call(signUp, { email, password: PASSWORD });
}
