import { beforeAll, describe, expect, test } from 'vitest';
import { personalTables, tables } from '@/db/tables';
import { exportAccount } from '@/lib/account/export';
import { aPerson } from './testing/a-person';
import { asOwner } from './testing/as-owner';

/** Tables that hold nothing of anybody. Everything else must keep every promise below. */
const NOBODYS = ['channel_slots', 'job_runs', 'webhook_events'];
/** Their owner writes them, see the access migration. */
const NOT_FORCED = ['users', 'daily_usage'];

type CatalogueTable = {
  name: string;
  owner: string;
  enabled: boolean;
  forced: boolean;
  policies: number;
  person: string[];
  visitor: string[];
  service: string[];
};

let catalogue: CatalogueTable[];

beforeAll(async () => {
  catalogue = await asOwner()<CatalogueTable[]>`
    select relname as name, case relname when 'users' then 'id' else 'user_id' end as owner,
      relrowsecurity as enabled, relforcerowsecurity as forced,
      (select count(*)::int from pg_policies p where p.tablename = relname
        and 'authenticated' = any(p.roles)) as policies,
      ${verbsOf('authenticated')} as person, ${verbsOf('anon')} as visitor,
      ${verbsOf('service_role')} as service
    from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
    order by relname`;
});

test('the database has the tables of the schema and no others', () => {
  const names = tables.map(({ name }) => name).sort();
  expect(catalogue.map(({ name }) => name)).toEqual(names);
});

describe('every table that holds something of a person', () => {
  test('says whose it is, and goes with them', async () => {
    const cascades = await asOwner()<{ name: string; target: string }[]>`
      select conrelid::regclass::text as name, confrelid::regclass::text as target
      from pg_constraint join pg_attribute on attrelid = conrelid and conkey = array[attnum]
      where contype = 'f' and confdeltype = 'c' and attnotnull
        and attname = case conrelid::regclass::text when 'users' then 'id' else 'user_id' end
        and confrelid in ('users'::regclass, 'auth.users'::regclass)`;
    expect(cascades.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      personal().map(({ name }) => ({ name, target: name === 'users' ? 'auth.users' : 'users' })),
    );
  });

  test('is exported and erased', async () => {
    const { tables: exported } = await exportAccount(await aPerson());
    const names = personal().map(({ name }) => name);
    expect(Object.keys(exported).sort()).toEqual(names);
    // Erasing is proven over this list in lib/account.
    expect(personalTables.map(({ name }) => name).sort()).toEqual(names);
  });

  test('has a policy', () => {
    expect(personal().filter(({ policies }) => policies === 0)).toEqual([]);
  });

  test('grants its person something, at least to read', () => {
    expect(personal().filter(({ person }) => !person.includes('SELECT'))).toEqual([]);
  });
});

describe('every table', () => {
  test('is under row-level security, its owner too', () => {
    expect(catalogue.filter(({ enabled }) => !enabled)).toEqual([]);
    expect(catalogue.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual(
      NOT_FORCED.toSorted(),
    );
  });

  test('gives visitors nothing and the service everything', () => {
    expect(catalogue.filter(({ visitor }) => visitor.length > 0)).toEqual([]);
    expect(catalogue.filter(({ service }) => service.length < 4)).toEqual([]);
  });

  test('has an index for each key that a delete follows', async () => {
    const slow = await asOwner()`
      select conrelid::regclass::text as table, conname as name
      from pg_constraint k
      where contype = 'f' and connamespace = 'public'::regnamespace
        and not exists (
          select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1]
            and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) like '%IS NOT NULL%'))`;
    expect(slow).toEqual([]);
  });
});

test('a table without an owner belongs to nobody on purpose', () => {
  const ownerless = catalogue.filter(({ name }) => !personalTables.some((t) => t.name === name));
  expect(ownerless.map(({ name }) => name)).toEqual(NOBODYS);
  expect(ownerless.flatMap(({ person }) => person)).toEqual([]);
});

const personal = () => catalogue.filter(({ name }) => !NOBODYS.includes(name));

function verbsOf(role: string) {
  return asOwner()`array(
    select verb from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) as verb
    where has_table_privilege(${role}::name, pg_class.oid, verb)
      or (verb in ('SELECT', 'INSERT', 'UPDATE')
        and has_any_column_privilege(${role}::name, pg_class.oid, verb)))`;
}
