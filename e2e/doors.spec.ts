import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from './fixtures';
import { aLife, type Life } from './fixtures/a-life';
import { type BadInput, badInputs } from './fixtures/bad-inputs';
import { cronDoors, type Door, doorsInTree, personDoors, publicDoors } from './fixtures/doors';
import { marksOf } from './fixtures/marks-of';
import { ownerOf } from './fixtures/owner';

const REFUSED = [400, 401, 403, 404, 409, 413, 422, 429];

test('every door of the tree is knocked at here', () => {
  const known = [...Object.keys(personDoors), ...Object.keys(publicDoors), ...cronDoors];
  const others = [
    'GET /api/health',
    'GET /auth/callback',
    'POST /api/unsubscribe',
    'POST /api/webhooks/[channel]',
  ];
  expect(doorsInTree()).toEqual([...known, ...others].sort());
});

test('a machine is told how the instance does, and nothing about anybody', async ({ request }) => {
  const response = await request.get('/api/health');
  expect(response.status()).toBe(200);
  expect(Object.keys(await response.json()).sort()).toEqual([
    'checkInLagSeconds',
    'database',
    'jobLagSeconds',
    'status',
    'version',
  ]);
});

test('the doors of the clock are closed without its secret', async ({ request }) => {
  const wrong = [
    '',
    'Bearer',
    'Bearer ',
    'Bearer undefined',
    'Bearer null',
    `Bearer ${randomUUID()}`,
  ];
  for (const door of cronDoors) {
    const { url } = placeOf(door, '');
    await expectRefusal(door, await request.get(url), [401]);
    for (const authorization of wrong) {
      await expectRefusal(door, await request.get(url, { headers: { authorization } }), [401]);
    }
  }
});

test('nobody comes in without a session', async ({ request, product }) => {
  for (const [name, door] of Object.entries(personDoors)) {
    const response = await knockAt(request, product.url, name, rightInput(door), randomUUID());
    await expectRefusal(name, response, [401]);
  }
});

test('a page of another site changes nothing', async ({ request, product }) => {
  await using sql = await ownerOf(product.home);
  const life = await aLife(request, product.url, sql);
  const before = await marksOf(sql, [life.userId]);
  const { host } = new URL(product.url);
  const origins = ['https://evil.example', 'null', `http://${host}.evil.example`, undefined];
  for (const [name, door] of Object.entries({ ...personDoors, ...publicDoors })) {
    if (name.startsWith('GET')) continue;
    for (const origin of origins) {
      const response = await knockAt(request, origin, name, rightInput(door), idFor(door, life), {
        base: product.url,
      });
      await expectRefusal(`${name} from ${origin}`, response, [403]);
    }
  }
  expect(await marksOf(sql, [life.userId])).toEqual(before);
});

test('what is wrong is refused in clear words, and changes nothing', async ({
  request,
  product,
}) => {
  await using sql = await ownerOf(product.home);
  const life = await aLife(request, product.url, sql);
  const before = await marksOf(sql, [life.userId]);
  for (const [name, door] of Object.entries({ ...personDoors, ...publicDoors })) {
    const [method = ''] = name.split(' ');
    for (const input of badInputs(method, door)) {
      const response = await knockAt(request, product.url, name, input, idFor(door, life));
      await expectRefusal(`${name} with ${input.what}`, response);
    }
  }
  expect(await marksOf(sql, [life.userId])).toEqual(before);
});

test('what is somebody else’s is not found, as what never was', async ({
  request,
  product,
  playwright,
}) => {
  await using sql = await ownerOf(product.home);
  const life = await aLife(request, product.url, sql);
  const stranger = await playwright.request.newContext();
  const other = await aLife(stranger, product.url, sql);
  const before = await marksOf(sql, [life.userId, other.userId]);
  const find = (name: string, door: Door, id: string) =>
    knockAt(request, product.url, name, rightInput(door, id), id);

  for (const [name, door] of Object.entries(personDoors)) {
    if (!door.id) continue;
    const missing = await find(name, door, randomUUID());
    const foreign = await find(name, door, other.ids[door.id.of]);
    await expectRefusal(`${name} of nobody`, missing, [404]);
    await expectRefusal(`${name} of somebody else`, foreign, [404]);
    expect(await foreign.json()).toEqual(await missing.json());
    for (const id of ['1', 'x'.repeat(2000), `${life.ids[door.id.of]}'--`, '%00', '..%2f..']) {
      const response = await find(name, door, id);
      expect.soft(REFUSED, `${name} of ${id}: ${response.status()}`).toContain(response.status());
    }
  }
  const restore = 'POST /api/memories/restore';
  const body = JSON.stringify(other.snapshot);
  const foreign = await knockAt(request, product.url, restore, { what: 'a receipt', body }, '');
  await expectRefusal(`${restore} of somebody else`, foreign, [404]);
  expect(await marksOf(sql, [life.userId, other.userId])).toEqual(before);
  await stranger.dispose();
});

test('what nobody asked for is not taken over', async ({ request, product, playwright }) => {
  await using sql = await ownerOf(product.home);
  const life = await aLife(request, product.url, sql);
  const stranger = await playwright.request.newContext();
  const other = await aLife(stranger, product.url, sql);
  const before = await marksOf(sql, [other.userId]);
  const forged = {
    id: other.userId,
    userId: other.userId,
    user_id: other.userId,
    plan: 'unlimited',
    role: 'assistant',
    email: 'somebody@else.example',
    adultConfirmedAt: null,
    createdAt: '1970-01-01T00:00:00Z',
    status: 'pending',
    source: 'extracted',
    ['__proto__']: { plan: 'unlimited' },
  };
  for (const [name, more] of [
    ['PATCH /api/person', { displayName: 'Eve' }],
    ['POST /api/memories', { category: 'fact', value: 'Plays the cello' }],
    ['POST /api/chat', { clientId: randomUUID(), text: 'Hello' }],
    ['PUT /api/consent', { granted: true }],
  ] as const) {
    const body = JSON.stringify({ ...forged, ...more });
    const response = await knockAt(request, product.url, name, { what: 'more', body }, '');
    expect(response.ok(), name).toBe(true);
    await response.body();
  }
  expect(await marksOf(sql, [other.userId])).toEqual(before);
  const [person] = await sql`
    select email, plan, adult_confirmed_at is not null as adult from users
    where id = ${life.userId}`;
  expect(person).toEqual({ email: life.email, plan: 'free', adult: true });
  const [memory] = await sql`
    select id, source, created_at > now() - interval '1 hour' as recent from user_context
    where user_id = ${life.userId} and value = 'Plays the cello'`;
  expect(memory).toMatchObject({ source: 'user', recent: true });
  expect(memory?.id).not.toBe(other.userId);
  await stranger.dispose();
});

/** Kept together so that a refusal says which door and what it was asked. */
async function expectRefusal(what: string, response: APIResponse, statuses = REFUSED) {
  const said = await response.text();
  expect
    .soft(statuses, `${what}: ${response.status()} ${said.slice(0, 200)}`)
    .toContain(response.status());
  expect.soft(response.headers()['content-type'], what).toContain('application/json');
  expect.soft(said, what).toMatch(/^\{"error":\{"code":"[a-z_]+","message":"[^"]+"/);
}

function knockAt(
  request: APIRequestContext,
  origin: string | undefined,
  name: string,
  { query, body }: BadInput,
  id: string,
  { base = origin } = {},
): Promise<APIResponse> {
  const { method, url } = placeOf(name, id);
  return request.fetch(`${base}${url}${query ? `?${query}` : ''}`, {
    method,
    headers: { 'content-type': 'application/json', ...(origin && { origin }) },
    maxRedirects: 0,
    ...(body !== undefined && { data: Buffer.from(body) }),
  });
}

/** `POST /api/chat/[messageId]/stop` for one message. */
function placeOf(name: string, id: string) {
  const [method = '', path = ''] = name.split(' ');
  return {
    method,
    url: path
      .replace('[step]', 'your-name')
      .replace('[channel]', 'nowhere')
      .replace(/\[\w+\]/, id),
  };
}

function idFor({ id }: Door, { ids }: Life): string {
  return id ? ids[id.of] : '';
}

function rightInput({ good = {}, id }: Door, value: string = randomUUID()): BadInput {
  const values = id?.in ? { ...good, [id.in]: value } : good;
  return {
    what: 'what is right',
    query: new URLSearchParams(Object(id?.in ? { [id.in]: value } : {})).toString(),
    body: JSON.stringify(values),
  };
}
