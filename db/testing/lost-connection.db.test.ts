import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asOwner } from './as-owner';

// What patches/postgres+3.4.9.patch promises. One connection, so that a broken one cannot hide.
let sql: postgres.Sql;
let closed: PromiseWithResolvers<void>;

beforeEach(() => {
  closed = Promise.withResolvers();
  sql = postgres(process.env.DIRECT_DATABASE_URL ?? '', {
    max: 1,
    backoff: false,
    connect_timeout: 5,
    onclose: () => closed.resolve(),
    onnotice: (notice) => expect.fail(`unexpected ${notice.message}`),
  });
});

afterEach(() => sql.end({ timeout: 1 }));

test('a transaction that lost its connection ends with an error, and the next one works', async () => {
  const lost = sql.begin(async (tx) => {
    await killBackendOf(tx);
    await tx`select 1`;
  });
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await sql.begin((tx) => tx`select 2 as answer`)).toEqual([{ answer: 2 }]);
});

test('a connection that dies under a running query does not put later answers out of step', async () => {
  const lost = sql.begin(async (tx) => {
    const pid = await backendOf(tx);
    await Promise.all([tx`select pg_sleep(60)`, terminate(pid)]);
  });
  await expect(lost).rejects.toThrow();
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, n) => sql<{ n: number }[]>`select ${n}::int as n`),
  );
  expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
});

test('the rest of a lost transaction never runs inside the next one', async () => {
  const next = Promise.withResolvers<void>();
  const rest = Promise.withResolvers<void>();
  const lost = sql.begin(async (tx) => {
    await killBackendOf(tx);
    await next.promise;
    await tx`select set_config('app.who', 'the lost one', true)`.finally(rest.resolve);
  });
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  const who = await sql.begin(async (tx) => {
    await tx`select set_config('app.who', 'the next one', true)`;
    next.resolve();
    await rest.promise;
    return tx<{ who: string }[]>`select current_setting('app.who') as who`;
  });
  expect(who).toEqual([{ who: 'the next one' }]);
});

/** Returns when the client has noticed, with no query of it in flight. */
async function killBackendOf(tx: postgres.TransactionSql) {
  await terminate(await backendOf(tx));
  await closed.promise;
}

async function backendOf(tx: postgres.TransactionSql) {
  const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
  return row?.pid ?? 0;
}

const terminate = (pid: number) => asOwner()`select pg_terminate_backend(${pid}, 5000)`;
