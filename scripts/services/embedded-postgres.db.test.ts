import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDatabaseUrl, startEmbeddedPostgres } from './embedded-postgres';
import type { PostgresVersion } from './postgres-binaries';
import { stopPostmaster } from './postmaster';

const password = 'of a test';
let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'morrow-embedded-'));
});
afterEach(async () => {
  for (const version of ['pg15', 'pg17']) await stopPostmaster(join(home, version));
  rmSync(home, { recursive: true, force: true });
});

const start = (version: PostgresVersion = 17) => startEmbeddedPostgres({ home, password, version });

async function ask(port: number, query: string) {
  const sql = postgres(localDatabaseUrl(port, 'postgres', password), { max: 1 });
  try {
    return await sql.unsafe(query);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const pidOf = (data: string) =>
  Number(readFileSync(join(home, data, 'postmaster.pid'), 'utf8').split('\n')[0]);

test.each([15, 17] as const)('PostgreSQL %i knows upper and lower case beyond ASCII', async (v) => {
  const { port } = await start(v);
  expect(await ask(port, `select lower('ÄÇŁ') as lower`)).toEqual([{ lower: 'äçł' }]);
  const [row] = await ask(port, 'show server_version_num');
  expect(String(row?.server_version_num)).toMatch(new RegExp(`^${v}`));
});

test('a start adopts the server that a killed run has left', async () => {
  const first = await start();
  const second = await start();
  expect(second.port).toBe(first.port);
  await second.stop();
  expect(first.isRunning()).toBe(false);
});

test('after a kill -9 of the server everything that was committed is there', async () => {
  const { port } = await start();
  await ask(port, 'create table said as select 7 as n');
  process.kill(pidOf('pg17'), 'SIGKILL');
  const again = await start();
  expect(await ask(again.port, 'select n from said')).toEqual([{ n: 7 }]);
});

test('a failing statement leaves none of its words in the log', async () => {
  const { port } = await start();
  await expect(ask(port, `select 'my brother Tomás'::int`)).rejects.toThrow('Tomás');
  const log = readFileSync(join(home, 'postgres.log'), 'utf8');
  expect(log).toContain('ready to accept connections');
  expect(log).not.toContain('Tomás');
});

test('a first start that was cut short is done over', async () => {
  const draft = join(home, 'pg17.new');
  mkdirSync(draft);
  writeFileSync(join(draft, 'PG_VERSION'), '17');
  expect((await start()).isRunning()).toBe(true);
});

test('a process id that belongs to somebody else by now does not stand in the way', async () => {
  await (await start()).stop();
  const lines = [process.pid, join(home, 'pg17'), 0, 5432, '', '127.0.0.1', '', 'ready', ''];
  writeFileSync(join(home, 'pg17/postmaster.pid'), lines.join('\n'));
  expect((await start()).isRunning()).toBe(true);
  expect(pidOf('pg17')).not.toBe(process.pid);
});
