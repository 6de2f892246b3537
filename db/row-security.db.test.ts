import { isDeepStrictEqual } from 'node:util';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asService, type Db } from '@/db/client';
import * as schema from '@/db/schema';
import { personalTables, tables, writableColumns } from '@/db/tables';
import { aFullLife, insertInto, rowFor } from './testing/a-full-life';
import { aPerson } from './testing/a-person';
import { asOwner } from './testing/as-owner';
import { attempt, DENIED } from './testing/attempt';
import { breaches } from './testing/breaches';
import { overTheDataApi } from './testing/over-the-data-api';

let ana: Awaited<ReturnType<typeof someone>>;
let ben: Awaited<ReturnType<typeof someone>>;

beforeAll(async () => {
  ana = await someone();
  ben = await someone();
});

describe('own rows are the only rows', () => {
  test.each(personalTables)('$name', async (table) => {
    expect(await breaches(table, ana, ben)).toEqual([]);
  });

  test('a message cannot be put into a conversation of somebody else', async () => {
    const messages = tableNamed('companion_messages');
    const row = rowFor(messages, ana.userId, 3, ana.ids);
    const theirs = { ...row, conversation_id: ben.ids.get('conversations') ?? null };
    expect(await attempt(ana.db, insertInto('companion_messages', row))).toBe(1);
    expect(await attempt(ana.db, insertInto('companion_messages', theirs))).toBe(DENIED);
  });

  test.each([
    ['message_reports', 'message_id', 'companion_messages'],
    ['scheduled_messages', 'conversation_id', 'conversations'],
    ['scheduled_messages', 'message_id', 'companion_messages'],
  ])('%s.%s does not point at what is somebody else’s', async (table, column, target) => {
    const row = rowFor(tableNamed(table), ana.userId, 3, ana.ids);
    const theirs = { ...row, [column]: ben.ids.get(target) ?? null };
    expect(await attempt(ana.db, insertInto(table, theirs))).toBe(DENIED);
  });
});

describe('the tests above notice', () => {
  const policies = tables.flatMap(({ name, policies: own }) =>
    own.map((policy) => ({ table: name, policy: policy.name })),
  );

  test.each(policies)('a lost policy: $policy on $table', async ({ table, policy }) => {
    // What the restrictive policy on "users" guards against: a legacy policy that shows everybody.
    const legacy = policy === 'no other rows';
    if (legacy) await asOwner()`create policy everybody on users using (true)`;
    expect(await breaches(tableNamed(table), ana, ben)).toEqual([]);

    await altered(
      `drop policy "${policy}" on ${table}`,
      async () => expect(await breaches(tableNamed(table), ana, ben)).not.toEqual([]),
      await definitionOf(table, policy),
    );
    if (legacy) await asOwner()`drop policy everybody on users`;
  });

  test.each(personalTables)('row security switched off: $name', async ({ name }) => {
    await altered(
      `alter table ${name} disable row level security`,
      async () => {
        const found = await breaches(tableNamed(name), ana, ben);
        expect(found).toContainEqual(expect.stringContaining("select a stranger's rows"));
      },
      `alter table ${name} enable row level security`,
    );
  });
});

describe('what protects the product cannot be forged by the person', () => {
  const forgeries = {
    'their plan': sql`update users set plan = 'unlimited'`,
    'their age': sql`update users set adult_confirmed_at = now()`,
    'their e-mail address': sql`update users set email = 'admin@example.com'`,
    'a linked Telegram account': sql`update users set telegram_user_id = 1`,
    'a second account': sql`insert into users (id) values (gen_random_uuid())`,
    'fewer messages sent': sql`update daily_usage set messages_sent = 0`,
    'a fresh day': sql`delete from daily_usage`,
    'an extraction that went well': sql`update extraction_logs set status = 'success'`,
    'a delivery that failed': sql`update deliveries set outcome = 'failed'`,
    'a notification': sql`update push_notifications set status = 'sent'`,
    'another actor in the history': sql`update memory_history set actor = 'user'`,
    'a shorter history': sql`delete from memory_history`,
    'a consent that was another': sql`update consents set granted = true`,
    'a job that ran': sql`insert into job_runs (job, started_at) values ('nightly', now())`,
    'the health of the jobs': sql`select from job_runs`,
  };

  test.each(Object.entries(forgeries))('%s', async (_, forgery) => {
    expect(await attempt(ana.db, forgery)).toBe(DENIED);
  });
});

describe('over Supabase’s Data API', () => {
  let api: Awaited<ReturnType<typeof overTheDataApi>>;
  beforeAll(async () => {
    api = await overTheDataApi(ana.userId);
  });
  afterAll(() => api.close());

  test.each(personalTables)('$name is read at most', async (table) => {
    const name = sql.identifier(table.name);
    const select = sql`select from ${name}`;
    expect(await attempt(api.db, select)).toBe(await attempt(ana.db, select));
    const row = rowFor(table, ana.userId, 3, ana.ids);
    expect(await attempt(api.db, insertInto(table.name, row))).toBe(DENIED);
    for (const column of writableColumns(table)) {
      const set = sql`${sql.identifier(column)} = ${sql.identifier(column)}`;
      expect(await attempt(api.db, sql`update ${name} set ${set}`), column).toBe(DENIED);
    }
  });
});

describe('without asUser', () => {
  const bare = postgres(process.env.DATABASE_URL ?? '', { max: 1 });
  const db = drizzle(bare, { schema });
  const asNobody: Db = (work) => db.transaction(work);
  afterAll(() => bare.end());

  test.each(tables)('nothing of $name is there', async (table) => {
    const name = sql.identifier(table.name);
    const [column = ''] = writableColumns(table);
    const set = sql`${sql.identifier(column)} = ${sql.identifier(column)}`;
    const statements = [
      sql`select from ${name}`,
      sql`insert into ${name} default values`,
      sql`update ${name} set ${set}`,
      sql`delete from ${name}`,
      sql`truncate ${name}`,
    ];
    for (const statement of statements) expect(await attempt(asNobody, statement)).toBe(DENIED);
  });

  test('nor may a message of the day be taken', async () => {
    const take = sql`select private.take_daily_message('2026-01-01', 5)`;
    expect(await attempt(asNobody, take)).toBe(DENIED);
    expect(await attempt(asService, take)).toBe(DENIED);
  });
});

test('who asks never leaks to the next user of a pooled connection', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, () => aPerson()));
  const leaks: unknown[] = [];

  async function turn(index: number) {
    const person = people[index % people.length];
    // Every third transaction fails in the middle, every fifth is nobody's: as it is in life.
    const fails = index % 3 === 0;
    const db = person && index % 5 !== 0 ? person.db : asService;
    const seen = await db(async (tx) => {
      const [row] = await tx.execute(sql`select current_user as role, auth.uid() as id,
        array(select id from users where ${db !== asService}) as rows`);
      if (fails) tx.rollback();
      return row;
    }).catch((error: unknown) => {
      if (!fails) throw error;
    });
    const expected =
      db === asService
        ? { role: 'service_role', id: null, rows: [] }
        : { role: 'authenticated', id: person?.userId, rows: [person?.userId] };
    if (!fails && !isDeepStrictEqual({ ...seen }, expected)) leaks.push(seen);
  }

  await Promise.all(Array.from({ length: 3000 }, (_, index) => turn(index)));
  expect(leaks).toEqual([]);
});

async function someone() {
  const person = await aPerson();
  return { ...person, ids: await aFullLife(person.userId) };
}

function tableNamed(name: string) {
  const table = personalTables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** Does something to the schema, looks, and takes it back. */
async function altered(change: string, look: () => Promise<void>, back: string) {
  await asOwner().unsafe(change);
  try {
    await look();
  } finally {
    await asOwner().unsafe(back);
  }
}

async function definitionOf(table: string, policy: string) {
  const [row] = await asOwner()<{ sql: string }[]>`
    select format('create policy %I on %I as %s for %s to %s using (%s) with check (%s)',
      policyname, tablename, permissive, cmd, array_to_string(roles, ', '), qual, with_check) as sql
    from pg_policies where tablename = ${table} and policyname = ${policy}`;
  return row?.sql ?? '';
}
