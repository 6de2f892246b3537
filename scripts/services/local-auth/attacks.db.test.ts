import { type RequestOptions, request } from 'node:http';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { expect, test } from 'vitest';
import { aLocalAuth, anEmail, PASSWORD } from './testing/a-local-auth';

const local = aLocalAuth();

const CLAIMS = { session_id: crypto.randomUUID(), role: 'authenticated' };

const forge = (algorithm: string) =>
  new SignJWT(CLAIMS)
    .setProtectedHeader({ alg: algorithm, kid: 'another' })
    .setSubject(crypto.randomUUID())
    .setAudience('authenticated')
    .setIssuer('morrow-local-sign-in')
    .setExpirationTime('1h');

test.each([
  [
    'signed by another key',
    async () => forge('ES256').sign((await generateKeyPair('ES256')).privateKey),
  ],
  ['signed with a shared secret', () => forge('HS256').sign(Buffer.from('sb_publishable_local'))],
  ['not signed', async () => new UnsecuredJWT(CLAIMS).setSubject('x').encode()],
  ['nonsense', async () => 'a.b.c'],
  ['empty', async () => ''],
])('an access token that is %s opens nothing', async (_, make) => {
  const token = await make();
  const asked = await local.fetch('/user', { headers: { authorization: `Bearer ${token}` } });
  expect(await asked.json()).toMatchObject({ code: 'bad_jwt' });
  expect((await local.browser().auth.getClaims(token || 'x')).data).toBeNull();
});

test.each([
  ['another site', { origin: 'https://elsewhere.example' }],
  ['the app itself, from a browser', { origin: 'http://localhost:3000' }],
])('a page of %s cannot ask', async (_, headers) => {
  const body = JSON.stringify({ email: anEmail() });
  expect((await local.fetch('/otp', { method: 'POST', headers, body })).status).toBe(403);
});

test('a name that somebody points at this machine is not ours', async () => {
  expect(await statusFor({ headers: { host: 'elsewhere.example' } })).toBe(403);
  expect(await statusFor({ headers: { host: new URL(local.url()).host } })).toBe(200);
});

test('without an API key nothing but the public keys is shown', async () => {
  const body = JSON.stringify({ email: anEmail(), password: PASSWORD });
  const signUp = await local.fetch('/signup', { method: 'POST', headers: { apikey: '' }, body });
  expect(signUp.status).toBe(401);
  const keys = await local.fetch('/.well-known/jwks.json', { headers: { apikey: '' } });
  expect(JSON.stringify(await keys.json())).not.toContain('"d"');
});

test.each([
  ['not JSON', 'POST', '/signup', '{'],
  ['too much', 'POST', '/signup', `"${'x'.repeat(150_000)}"`],
  ['far too much', 'POST', '/signup', 'x'.repeat(1_000_000)],
  ['a list', 'POST', '/signup', '[]'],
  ['wrong types', 'POST', '/token?grant_type=password', '{"email":7,"password":{}}'],
  ['an unknown grant', 'POST', '/token?grant_type=magic', '{}'],
  ['a bare path', 'DELETE', '/admin/users/', undefined],
  ['no such path', 'GET', '/settings', undefined],
])('%s gets a clear refusal', async (_, method, path, body) => {
  const { status } = await local.fetch(path, { method, body });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test.each([
  ['an address that is none', { path: '//' }, ''],
  ['a GET with a body', { method: 'GET', headers: { 'content-length': '2' } }, '{}'],
  ['a method that no browser may use', { method: 'TRACE' }, ''],
])('%s does not end it', async (_, options, body) => {
  expect(await statusFor(options, body)).toBe(400);
  expect(await statusFor({})).toBe(200);
});

test('a request that is broken off does not end it', async () => {
  await new Promise<void>((resolve) => {
    const broken = request(`${local.url()}/auth/v1/otp`, { method: 'POST' });
    broken.on('error', () => {}).once('close', resolve);
    broken.write('{', () => broken.destroy());
  });
  expect(await statusFor({})).toBe(200);
});

/** `fetch` lets nobody choose the Host, nor send what no browser would. */
function statusFor(options: RequestOptions, body = '') {
  return new Promise<number | undefined>((resolve, reject) => {
    request(`${local.url()}/auth/v1/health`, options, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(body);
  });
}
