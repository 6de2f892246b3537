import { describe, expect, test } from 'vitest';
import { tables } from '@/db/tables';
import { asOwner } from '@/db/testing/as-owner';
import { type Finding, isProblem, verify, verifyDatabase } from './verify-database';

type Change = {
  /** The harm done. */
  sql: string;
  /** What must be named as not right, or a part of its name. */
  names: string;
};

const ours = tables.map(({ name }) => name);

test('the migrated database has everything, and every line says so', async () => {
  const lines: string[] = [];
  const url = process.env.DIRECT_DATABASE_URL ?? '';
  expect(await verifyDatabase(url, (line) => lines.push(line))).toEqual({ problems: 0 });
  expect(lines.filter((line) => !line.startsWith('present'))).toEqual([]);
  expect(lines).toContain('present    column users.preferred_message_time');
});

test('what is missing is reported by name', async () => {
  await asOwner()`alter table conversations drop column mood_summary`;
  const lines: string[] = [];
  const url = process.env.DIRECT_DATABASE_URL ?? '';
  expect(await verifyDatabase(url, (line) => lines.push(line))).toEqual({ problems: 1 });
  expect(lines).toContain('MISSING    column conversations.mood_summary (text)');
  await asOwner()`alter table conversations add column mood_summary text`;
});

describe('each loss is noticed and named', () => {
  const losses: Record<Finding['what'], () => Promise<Change[]>> = {
    table: async () =>
      ours.map((table) => ({ sql: `drop table ${table} cascade`, names: `table ${table}` })),

    column: async () =>
      (await columns()).map(({ table, name }) => ({
        sql: `alter table ${table} drop column ${name} cascade`,
        names: `column ${table}.${name}`,
      })),

    constraint: async () =>
      (await constraints()).map(({ table, name }) => ({
        sql: `alter table ${table} drop constraint "${name}" cascade`,
        names: `constraint ${table}: `,
      })),

    index: async () =>
      (await indexes()).map(({ name }) => ({ sql: `drop index ${name}`, names: `index ${name}` })),

    policy: async () =>
      (await policies()).map(({ table, name }) => ({
        sql: `drop policy "${name}" on ${table}`,
        names: `policy "${name}" on ${table}`,
      })),

    'row security': async () => [
      ...ours.map((table) => ({
        sql: `alter table ${table} disable row level security`,
        names: `row security ${table} enabled`,
      })),
      ...(await forced()).map(({ table }) => ({
        sql: `alter table ${table} no force row level security`,
        names: `row security ${table} forced`,
      })),
    ],

    grant: async () => [
      ...(await grants()).map(({ verb, on, column, to }) => ({
        sql: `revoke ${verb} ${column ? `(${column})` : ''} on ${on} from ${to}`,
        names: `grant ${verb} on ${on}${column ? `.${column}` : ''} to ${to}`,
      })),
      {
        sql: 'revoke usage on schema private from authenticated',
        names: 'grant usage on schema private to authenticated',
      },
      {
        sql: 'revoke execute on all functions in schema private from authenticated',
        names: 'grant execute on private.take_daily_message(date, integer) to authenticated',
      },
    ],

    function: async () => [
      {
        sql: 'drop function private.take_daily_message',
        names: 'function private.take_daily_message(date, integer)',
      },
    ],
  };

  test.each(Object.entries(losses))('%s', async (kind, changes) => {
    const missed: string[] = [];
    const noticed = new Set<string>();
    for (const change of await changes()) {
      const problems = await problemsAfter(change.sql);
      const named = problems.filter(({ state, what }) => {
        return state === 'missing' && what.startsWith(change.names);
      });
      if (named.length === 0) missed.push(change.sql);
      for (const { what } of named) noticed.add(what);
    }
    expect(missed).toEqual([]);
    // Nothing that is expected of a database is beyond losing.
    const expected = (await verify(asOwner())).filter(({ what }) => what.startsWith(`${kind} `));
    expect([...noticed].sort()).toEqual(expected.map(({ what }) => what).sort());
  });
});

describe('each weakening is noticed and named', () => {
  test('a column that may suddenly be empty', async () => {
    const changes = (await columns())
      .filter(({ notNull, primary, identity }) => notNull && !primary && !identity)
      .map(({ table, name }) => ({
        sql: `alter table ${table} alter ${name} drop not null`,
        names: `column ${table}.${name}`,
      }));
    expect(await unnoticed(changes, 'different')).toEqual([]);
  });

  test('a default that is gone', async () => {
    const changes = (await columns())
      .filter(({ hasDefault }) => hasDefault)
      .map(({ table, name }) => ({
        sql: `alter table ${table} alter ${name} drop default`,
        names: `column ${table}.${name}`,
      }));
    expect(changes.length).toBeGreaterThan(50);
    expect(await unnoticed(changes, 'different')).toEqual([]);
  });

  test('a policy that shows more', async () => {
    const changes = (await policies()).map(({ table, name }) => ({
      sql: `alter policy "${name}" on ${table} using (true)`,
      names: `policy "${name}" on ${table}`,
    }));
    expect(await unnoticed(changes, 'different')).toEqual([]);
  });

  const others: [Finding['state'], Change][] = [
    [
      'different',
      {
        sql: 'alter table conversations alter message_count type bigint',
        names: 'column conversations.message_count',
      },
    ],
    [
      'different',
      {
        sql: 'alter function private.take_daily_message security invoker',
        names: 'function private.take',
      },
    ],
    [
      'different',
      {
        sql: 'alter function private.take_daily_message reset search_path',
        names: 'function private.take',
      },
    ],
    [
      'different',
      {
        sql: 'drop index companion_messages_order; create index companion_messages_order on companion_messages (seq)',
        names: 'index companion_messages_order',
      },
    ],
    [
      'missing',
      {
        sql: 'alter table conversations drop constraint conversations_user_id_users_id_fk; alter table conversations add foreign key (user_id) references users(id)',
        names:
          'constraint conversations: foreign key (user_id) references users(id) on delete cascade',
      },
    ],
    [
      'unexpected',
      {
        sql: 'create policy everybody on user_context using (true)',
        names: 'policy "everybody" on user_context',
      },
    ],
    [
      'unexpected',
      {
        sql: 'grant select on user_context to anon',
        names: 'grant select on user_context to anon',
      },
    ],
    [
      'unexpected',
      {
        sql: 'grant update (plan) on users to authenticated',
        names: 'grant update on users.plan to authenticated',
      },
    ],
    [
      'unexpected',
      { sql: 'grant delete on users to public', names: 'grant delete on users to public' },
    ],
    [
      'unexpected',
      {
        sql: 'grant execute on all functions in schema private to public',
        names: 'grant execute on private.take',
      },
    ],
  ];

  test.each(others)('%s: $sql', async (state, change) => {
    expect(await unnoticed([change], state)).toEqual([]);
  });
});

async function unnoticed(changes: Change[], as: Finding['state']) {
  const missed: string[] = [];
  for (const { sql, names } of changes) {
    const problems = await problemsAfter(sql);
    const named = problems.some(({ state, what }) => state === as && what.startsWith(names));
    if (!named) missed.push(sql);
  }
  return missed;
}

/** What is wrong after a change that nobody keeps. */
async function problemsAfter(change: string): Promise<Finding[]> {
  let problems: Finding[] = [];
  const enough = new Error('enough seen');
  await asOwner()
    .begin(async (sql) => {
      await sql.unsafe(change);
      problems = (await verify(sql)).filter(isProblem);
      throw enough;
    })
    .catch((error: unknown) => {
      if (error !== enough) throw error;
    });
  return problems;
}

const columns = () => asOwner()<
  {
    table: string;
    name: string;
    notNull: boolean;
    hasDefault: boolean;
    identity: boolean;
    primary: boolean;
  }[]
>`
  select c.relname as table, a.attname as name, attnotnull as "notNull",
    atthasdef and attgenerated = '' as "hasDefault", attidentity <> '' as identity,
    exists (select from pg_index where indrelid = c.oid and indisprimary and attnum = any(indkey))
      as primary
  from pg_attribute a join pg_class c on c.oid = attrelid
  where c.relname in ${asOwner()(ours)} and relnamespace = 'public'::regnamespace
    and attnum > 0 and not attisdropped`;

const constraints = () => asOwner()<{ table: string; name: string }[]>`
  select relname as table, conname as name
  from pg_constraint join pg_class c on c.oid = conrelid
  where relname in ${asOwner()(ours)} and relnamespace = 'public'::regnamespace
    and contype in ('p', 'u', 'f', 'c')`;

const indexes = () => asOwner()<{ name: string }[]>`
  select indexname as name from pg_indexes
  where schemaname = 'public' and tablename in ${asOwner()(ours)}
    and indexname not in (select conname from pg_constraint)`;

const policies = () => asOwner()<{ table: string; name: string }[]>`
  select tablename as table, policyname as name from pg_policies where schemaname = 'public'`;

const forced = () => asOwner()<{ table: string }[]>`
  select relname as table from pg_class
  where relname in ${asOwner()(ours)} and relforcerowsecurity`;

const grants = () => asOwner()<{ verb: string; on: string; column: string | null; to: string }[]>`
  select lower(privilege_type) as verb, table_name as on, null as column, grantee as to
  from information_schema.role_table_grants
  where table_schema = 'public' and table_name in ${asOwner()(ours)}
    and grantee in ('authenticated', 'service_role')
    and privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
  union all
  select lower(privilege_type), relname, attname, grantee::regrole::text
  from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(attacl)
  where relname in ${asOwner()(ours)} and relnamespace = 'public'::regnamespace
    and grantee = 'authenticated'::regrole`;
