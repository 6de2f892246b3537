import type { ISql } from 'postgres';
import { canonical, columnFact, type Fact, foreignKeyFact } from './fact';

/** What a database has, in the same words as what is expected of it. Reads the catalogue only. */
export async function catalogueFacts(sql: ISql): Promise<Fact[]> {
  const readers = [
    readTables,
    readColumns,
    readConstraints,
    readIndexes,
    readPolicies,
    readGrants,
    readFunctions,
  ];
  const facts: Fact[][] = [];
  for (const read of readers) facts.push(await read(sql));
  return facts.flat();
}

async function readTables(sql: ISql): Promise<Fact[]> {
  const rows = await sql<{ name: string; enabled: boolean; forced: boolean }[]>`
    select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`;
  return rows.flatMap(({ name, enabled, forced }) => [
    { kind: 'table', name, is: '' },
    ...(enabled ? [rowSecurity(`${name} enabled`)] : []),
    ...(enabled && forced ? [rowSecurity(`${name} forced`)] : []),
  ]);
}

const rowSecurity = (name: string): Fact => ({ kind: 'row security', name, is: '' });

async function readColumns(sql: ISql): Promise<Fact[]> {
  const rows = await sql<
    { table: string; name: string; type: string; notNull: boolean; default: string | null }[]
  >`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      a.attnotnull as "notNull",
      case when a.attidentity <> '' then 'identity' else pg_get_expr(d.adbin, d.adrelid) end
        as default
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and a.attnum > 0 and not a.attisdropped`;
  return rows.map((row) => columnFact(row.table, { ...row, default: row.default ?? undefined }));
}

type Constraint = {
  table: string;
  type: 'p' | 'u' | 'f' | 'c';
  columns: string[];
  validated: boolean;
  check: string | null;
  target: string | null;
  targetColumns: string[];
  onDelete: string;
};

async function readConstraints(sql: ISql): Promise<Fact[]> {
  const rows = await sql<Constraint[]>`
    select c.relname as table, k.contype as type, k.convalidated as validated,
      pg_get_expr(k.conbin, k.conrelid) as check,
      array(
        select attname::text from unnest(k.conkey) with ordinality as key(attnum, position)
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.attnum order by position
      ) as columns,
      case n.nspname when 'public' then t.relname::text else n.nspname || '.' || t.relname end
        as target,
      array(
        select attname::text from unnest(k.confkey) with ordinality as key(attnum, position)
        join pg_attribute a on a.attrelid = k.confrelid and a.attnum = key.attnum order by position
      ) as "targetColumns",
      case k.confdeltype when 'c' then 'cascade' when 'n' then 'set null' when 'r' then 'restrict'
        when 'd' then 'set default' else 'no action' end as "onDelete"
    from pg_constraint k
    join pg_class c on c.oid = k.conrelid
    left join pg_class t on t.oid = k.confrelid
    left join pg_namespace n on n.oid = t.relnamespace
    where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f', 'c')`;
  return rows.map(factOfConstraint);
}

function factOfConstraint(row: Constraint): Fact {
  if (row.type === 'f') {
    const target = { table: row.target ?? '', columns: row.targetColumns };
    const fact = foreignKeyFact(row.table, row.columns, target, row.onDelete);
    return row.validated ? fact : { ...fact, note: 'holds for new rows; old rows break it' };
  }
  const columns = row.columns.join(', ');
  const rule =
    row.type === 'c'
      ? `check ${canonical(row.check ?? '', row.table)}`
      : `${row.type === 'p' ? 'primary key' : 'unique'} (${columns})`;
  return { kind: 'constraint', name: `${row.table}: ${rule}`, is: '' };
}

async function readIndexes(sql: ISql): Promise<Fact[]> {
  const rows = await sql<
    {
      name: string;
      table: string;
      method: string;
      unique: boolean;
      columns: string[];
      predicate: string | null;
    }[]
  >`
    select i.relname as name, c.relname as table, am.amname as method, x.indisunique as unique,
      array(
        select pg_get_indexdef(x.indexrelid, position, true)
        from generate_series(1, x.indnkeyatts) as position
      ) as columns,
      pg_get_expr(x.indpred, x.indrelid) as predicate
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class c on c.oid = x.indrelid
    join pg_am am on am.oid = i.relam
    where i.relnamespace = 'public'::regnamespace and x.indisvalid
      and not exists (select from pg_constraint k where k.conindid = x.indexrelid)`;
  return rows.map(({ name, table, method, unique, columns, predicate }) => ({
    kind: 'index',
    name,
    is: `${unique ? 'unique ' : ''}${table} ${method} (${columns.map((column) => canonical(column, table)).join(', ')})${
      predicate ? ` where ${canonical(predicate, table)}` : ''
    }`,
  }));
}

async function readPolicies(sql: ISql): Promise<Fact[]> {
  const rows = await sql<
    {
      name: string;
      table: string;
      as: string;
      for: string;
      to: string;
      using: string | null;
      check: string | null;
    }[]
  >`
    select policyname as name, tablename as table, lower(permissive) as as, lower(cmd) as for,
      array_to_string(roles, ', ') as to, qual as using, with_check as check
    from pg_policies where schemaname = 'public'`;
  return rows.map((row) => ({
    kind: 'policy',
    name: `"${row.name}" on ${row.table}`,
    is: `${row.as} for ${row.for} to ${row.to}${
      row.using ? ` using ${canonical(row.using, row.table)}` : ''
    }${row.check ? ` check ${canonical(row.check, row.table)}` : ''}`,
  }));
}

async function readGrants(sql: ISql): Promise<Fact[]> {
  const rows = await sql<{ verb: string; on: string; to: string }[]>`
    with things as (
      select relname::text as on, coalesce(relacl, acldefault('r', relowner)) as acl
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      union all
      select c.relname || '.' || a.attname, a.attacl
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      union all
      select 'schema ' || nspname, coalesce(nspacl, acldefault('n', nspowner))
      from pg_namespace where nspname = 'private'
      union all
      select 'private.' || proname || '(' || oidvectortypes(proargtypes) || ')',
        coalesce(proacl, acldefault('f', proowner))
      from pg_proc where pronamespace = to_regnamespace('private')
    )
    select lower(privilege_type) as verb, things.on,
      case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end as to
    from things, aclexplode(acl)`;
  return rows.map(({ verb, on, to }) => ({
    kind: 'grant',
    name: `${verb} on ${on} to ${to}`,
    is: '',
  }));
}

async function readFunctions(sql: ISql): Promise<Fact[]> {
  const rows = await sql<{ name: string; returns: string; definer: boolean; settings: string }[]>`
    select 'private.' || proname || '(' || oidvectortypes(proargtypes) || ')' as name,
      prorettype::regtype::text as returns, prosecdef as definer,
      coalesce(array_to_string(proconfig, ', '), '') as settings
    from pg_proc where pronamespace = to_regnamespace('private')`;
  return rows.map(({ name, returns, definer, settings }) => ({
    kind: 'function',
    name,
    is: `returns ${returns}, security ${definer ? 'definer' : 'invoker'}, ${settings.replace('=', ' ')}`,
  }));
}
