import { randomUUID } from 'node:crypto';
import type { APIResponse } from '@playwright/test';
import type { Sql } from 'postgres';
import { expect, test } from './fixtures';
import { allDoors, type Door, through } from './fixtures/all-doors';
import { enter } from './fixtures/enter';
import { knock } from './fixtures/knock';
import { ownerOf } from './fixtures/owner';

const doors = allDoors();
const writing = doors.filter(({ method }) => method !== 'GET');
const withId = doors.filter(({ path }) => path.includes('['));

test('every door is of a known kind', () => {
  expect(doors.length).toBeGreaterThan(40);
  expect(doors.filter(({ kind }) => kind === 'open').map(({ path }) => path)).toEqual([
    '/api/health',
  ]);
});

test('without a session nothing opens', async ({ otherBrowser, product }) => {
  const { request } = await otherBrowser();
  for (const door of doors.filter(({ kind }) => kind === 'person')) {
    const response = await knock(request, door.method, at(product.url, door), {});
    await expectRefusal(door, response, [401]);
  }
});

test('from another site nothing changes', async ({ context, product, somebody }) => {
  expect(somebody.email).toContain('@');
  const before = await countRows(product.home);
  for (const door of writing) {
    for (const headers of ELSEWHERE) {
      const { method } = door;
      const options = { method, headers, data: {} };
      await expectRefusal(door, await context.request.fetch(at(product.url, door), options), [403]);
    }
  }
  expect(await countRows(product.home)).toEqual(before);
});

test('what cannot be read is refused, and changes nothing', async ({
  context,
  product,
  somebody,
}) => {
  expect(somebody.email).toContain('@');
  const before = await countRows(product.home);
  const bad: [name: string, body: string, status: number[]][] = [
    ['not JSON', '{"text": ', [400]],
    ['a list', '[]', [400]],
    ['a word', '"text"', [400]],
    ['NUL bytes', JSON.stringify({ text: 'a\u0000b', email: '\u0000' }), [400]],
    ['300 kB', JSON.stringify({ text: 'x'.repeat(300_000) }), [413]],
    ['very deep', `{"answer":${'['.repeat(9000)}${']'.repeat(9000)}}`, [400, 401, 403, 404, 409]],
  ];
  for (const door of writing) {
    for (const [name, data, status] of bad) {
      if (name === 'very deep' && TAKES_NOTHING.includes(door.path)) continue;
      const response = await knock(context.request, door.method, at(product.url, door), data);
      await expectRefusal({ ...door, path: `${door.path}: ${name}` }, response, status);
    }
  }
  expect(await countRows(product.home)).toEqual(before);
});

test('wrong, empty and overlong values are named, and change nothing', async ({
  context,
  product,
  somebody,
}) => {
  expect(somebody.email).toContain('@');
  const before = await countRows(product.home);
  const wrong = Object.fromEntries(FIELDS.map((field) => [field, { not: 'this' }]));
  const long = Object.fromEntries(FIELDS.map((field) => [field, 'x'.repeat(100_000)]));
  const empty = Object.fromEntries(FIELDS.map((field) => [field, '']));
  for (const door of writing.filter(({ path }) => !TAKES_NOTHING.includes(path))) {
    for (const data of [wrong, long, empty]) {
      const response = await knock(context.request, door.method, at(product.url, door), data);
      await expectRefusal(door, response, data === long ? [400, 413] : [400]);
    }
  }
  for (const query of ['limit=-1', 'limit=x', 'before=-5', 'after=1e99', 'limit=%00']) {
    const response = await knock(
      context.request,
      'GET',
      `${product.url}/api/chat/messages?${query}`,
    );
    await expectRefusal({ method: 'GET', path: query, kind: 'person' }, response, [400]);
  }
  for (const timezone of ['Mars/Olympus', '', '../../etc', 'x'.repeat(500)]) {
    const rhythm = { enabled: true, time: '09:00', flexibility: 'exact', timezone };
    const response = await knock(
      context.request,
      'PUT',
      `${product.url}/api/check-ins/rhythm`,
      rhythm,
    );
    await expectRefusal({ method: 'PUT', path: timezone, kind: 'person' }, response, [400]);
  }
  expect(await countRows(product.home)).toEqual(before);
});

test("another person's things do not exist", async ({
  context,
  otherBrowser,
  product,
  somebody,
}) => {
  expect(somebody.email).toContain('@');
  const other = await otherBrowser();
  await enter(other.request, product.url, { name: 'Ben' });
  const theirs = await idsOf(product.home, 'Ben');
  expect(theirs.length).toBeGreaterThanOrEqual(3);
  const before = await countRows(product.home);

  for (const door of withId.filter(({ path }) => path !== '/api/onboarding/[step]')) {
    const data = door.method === 'GET' ? undefined : (VALID[door.path] ?? {});
    const ask = (id: string) =>
      knock(context.request, door.method, product.url + through(door, id), data);
    await expectRefusal(door, await ask('not-an-id'), [400]);
    const unknown = await ask(randomUUID());
    await expectRefusal(door, unknown, [404]);
    for (const id of theirs) {
      const foreign = await ask(id);
      expect([foreign.status(), await foreign.text()]).toEqual([404, await unknown.text()]);
    }
  }
  for (const id of [randomUUID(), ...theirs]) {
    const url = `${product.url}/api/memories/remembered?messageId=${id}`;
    expect((await knock(context.request, 'GET', url)).status()).toBe(404);
  }
  expect(await countRows(product.home)).toEqual(before);
});

test('the clock must know the secret', async ({ otherBrowser, product }) => {
  const { request } = await otherBrowser();
  for (const door of doors.filter(({ kind }) => kind === 'cron')) {
    for (const authorization of [undefined, '', 'Bearer', 'Bearer ', 'Bearer undefined', 'x']) {
      const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
      const response = await request.get(product.url + door.path, { headers });
      await expectRefusal(door, response, [401]);
    }
  }
});

test('health is for everybody and about nobody', async ({ otherBrowser, product, somebody }) => {
  const { request } = await otherBrowser();
  const response = await request.get(`${product.url}/api/health`);
  expect(response.status()).toBe(200);
  expect(await response.text()).not.toContain(somebody.email);
  expect(await response.json()).toMatchObject({ status: 'ok', database: true });
});

const ELSEWHERE: Record<string, string>[] = [
  {},
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
];

/** Doors whose input is empty or optional as a whole: nothing in it can be wrong. */
const TAKES_NOTHING = ['/api/onboarding/finish'];

/** Every name that some input has, to be filled with nonsense. */
const FIELDS = (
  'accept answer birthDate boundaries category clientId companionName displayName email enabled ' +
  'everywhere granted historyId memories messageId mentionPolicy newAccount next outcome password ' +
  'pinned reason skip step subject supportStyle text time timezone tokenHash type until value'
).split(' ');

/** A body that would do, where an id is all that is wrong. */
const VALID: Record<string, object> = {
  '/api/chat/[messageId]/report': { reason: 'untrue' },
  '/api/check-ins/[id]/answer': { answer: 'later' },
  '/api/memories/[id]': { pinned: true },
  '/api/memories/[id]/resolve': { outcome: 'well' },
  '/api/suggestions/[id]': { accept: true },
};

const at = (origin: string, door: Door) => origin + through(door, randomUUID());

async function expectRefusal(door: Door, response: APIResponse, status: number[]) {
  const where = `${door.method} ${door.path}: ${response.status()} ${await response.text()}`;
  expect(status, where).toContain(response.status());
  expect(await response.json(), where).toMatchObject({
    error: { code: expect.stringMatching(/^\w+$/), message: expect.stringMatching(/\w/) },
  });
}

/** How many rows each table holds; the clock's own books change by themselves. */
async function countRows(home: string): Promise<Record<string, number>> {
  await using sql = await ownerOf(home);
  const tables = await tablesOf(sql);
  const counts: [string, number][] = [];
  for (const table of tables) {
    const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`;
    counts.push([table, row?.n ?? -1]);
  }
  return Object.fromEntries(counts);
}

async function tablesOf(sql: Sql): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select tablename as name from pg_tables
    where schemaname = 'public' and tablename <> 'job_runs' order by 1`;
  return rows.map(({ name }) => name);
}

async function idsOf(home: string, displayName: string): Promise<string[]> {
  await using sql = await ownerOf(home);
  const rows = await sql<{ id: string }[]>`
    with them as (select id from users where display_name = ${displayName})
    select id from companion_messages where user_id in (select id from them)
    union all select id from user_context where user_id in (select id from them)
    union all select id from scheduled_messages where user_id in (select id from them)`;
  return rows.map(({ id }) => id);
}
