import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { asService, type Db } from './client';
import { loginProblem } from './login-problem';
import * as schema from './schema';
import { asOwner } from './testing/as-owner';

/** The database for a login of the test's own making. */
async function loggedInAs(name: string, rights: string, work: (db: Db) => Promise<void>) {
  await asOwner().unsafe(`create role ${name} login ${rights} password 'of a test'`);
  const url = new URL(process.env.DATABASE_URL ?? '');
  Object.assign(url, { username: name, password: 'of a test' });
  const client = postgres(url.href, { max: 1 });
  try {
    await work((run) => drizzle(client, { schema }).transaction(run));
  } finally {
    await client.end({ timeout: 5 });
    await asOwner().unsafe(`drop role ${name}`);
  }
}

test('the login that npm start makes is right', async () => {
  expect(await loginProblem(asService)).toBeNull();
});

test.each([
  ['owner_like', 'bypassrls', 'bypasses row-level security'],
  ['heir', 'in role service_role inherit', 'reads tables as itself'],
])('a login with rights of its own is named: %s', async (name, rights, problem) => {
  await loggedInAs(name, rights, async (db) => {
    expect(await loginProblem(db)).toContain(`the login "${name}" of DATABASE_URL ${problem}`);
  });
});
