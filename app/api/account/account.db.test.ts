import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { call, hasSession, inBrowser, linkOf, personOf } from '@/lib/account/testing/a-browser';
import { listDevices } from '@/lib/channels/push/list-devices';
import { registerDevice } from '@/lib/channels/push/register-device';
import { contextFor } from '@/lib/platform/context';
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

  test('is told nothing any more in a browser that is left, or in any', async () => {
    const email = anEmail();
    await anAccount(email);
    const ana = contextFor((await personOf(email))?.id, new Date());
    const aBrowser = (deviceId: string) =>
      registerDevice(ana, { deviceId, platform: 'ios', pushToken: `ExpoPushToken[${deviceId}]` });
    const devices = async () => (await listDevices(ana)).devices.length;
    await Promise.all(['the library', 'the kitchen', 'the phone'].map(aBrowser));

    await call(signOut, { deviceId: 'the library' });
    expect(await devices()).toBe(2);
    await signedInAs(email);
    await call(signOut, {});
    expect(await devices()).toBe(2);
    await signedInAs(email);
    await call(signOut, { everywhere: true });
    expect(await devices()).toBe(0);
  });

  test('gets a new password only from who knows the current one', async () => {
    const email = anEmail();
    await anAccount(email);
    await signedInAs(email);
    const change = (current?: string) =>
      call(changePassword, { password: 'another lamp', current }, 'PUT');
    const refusal = { status: 403, error: { code: 'wrong_password' } };
    expect(await change()).toMatchObject(refusal);
    expect(await change('a lamp by the door')).toMatchObject(refusal);
    expect(await change(PASSWORD)).toMatchObject({ status: 204 });
    inBrowser();
    expect(await call(signIn, { email, password: 'another lamp' })).toMatchObject({ status: 200 });
  });

  test('gets a new password by a link, and the old sessions end', async () => {
    const email = anEmail();
    await anAccount(email);
    const elsewhere = await signedInAs(email);
    inBrowser();
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
    inBrowser();
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

/** An account, signed in here. */
async function anAccount(email: string) {
  await call(gate, adult);
  await call(signUp, { email, password: PASSWORD });
}

/** Another browser of the same person. */
async function signedInAs(email: string) {
  const browser = inBrowser();
  await call(signIn, { email, password: PASSWORD });
  return browser;
}
