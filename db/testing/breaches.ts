import { type SQL, sql } from 'drizzle-orm';
import { type personalTables, writableColumns } from '@/db/tables';
import type { Context } from '@/lib/platform/context';
import { insertInto, rowFor } from './a-full-life';
import { attempt, DENIED } from './attempt';

type PersonalTable = (typeof personalTables)[number];
type Person = Pick<Context, 'db' | 'userId'> & { ids: Map<string, string> };

/**
 * Everything that `me` can do to a stranger's rows of one table, and everything that they cannot do
 * to their own: both lists empty means that own rows are the only rows.
 */
export async function breaches(table: PersonalTable, me: Person, stranger: Person) {
  const found: string[] = [];
  const name = sql.identifier(table.name);
  const of = (person: Person) => sql`${sql.identifier(table.owner.name)} = ${person.userId}`;
  const may = await privileges(table, me);

  async function check(what: string, foreign: SQL, own: SQL, allowed: boolean) {
    const reached = await attempt(me.db, foreign);
    if (reached !== 0 && reached !== DENIED) found.push(`${what} a stranger's rows: ${reached}`);
    const kept = await attempt(me.db, own);
    if (allowed && (kept === 0 || kept === DENIED)) found.push(`cannot ${what} own rows: ${kept}`);
    if (!allowed && kept !== DENIED) found.push(`${what} own rows without a grant: ${kept}`);
  }

  await check(
    'select',
    sql`select from ${name} where ${of(stranger)}`,
    sql`select from ${name} where ${of(me)}`,
    may.select,
  );
  await check(
    'delete',
    sql`delete from ${name} where ${of(stranger)}`,
    sql`delete from ${name} where ${of(me)}`,
    may.delete,
  );
  await check(
    'insert',
    insertInto(table.name, rowFor(table, stranger.userId, 3, stranger.ids)),
    insertInto(table.name, rowFor(table, me.userId, 3, me.ids)),
    may.insert,
  );
  for (const column of writableColumns(table)) {
    const set = sql`${sql.identifier(column)} = ${sql.identifier(column)}`;
    await check(
      `update ${column} of`,
      sql`update ${name} set ${set} where ${of(stranger)}`,
      sql`update ${name} set ${set} where ${of(me)}`,
      may.update.has(column),
    );
  }
  const handed = await attempt(me.db, sql`update ${name} set ${of(stranger)} where ${of(me)}`);
  if (handed !== 0 && handed !== DENIED) found.push(`hand own rows to a stranger: ${handed}`);
  return found.map((breach) => `${table.name}: ${breach}`);
}

/** What the grants say; that they are the right ones is for db/verify to tell. */
async function privileges(table: PersonalTable, me: Person) {
  return me.db(async (tx) => {
    const can = (verb: string) => sql`has_table_privilege(${table.name}, ${verb})`;
    const [row] = await tx.execute<{ select: boolean; insert: boolean; delete: boolean }>(
      sql`select ${can('select')} as select, ${can('insert')} as insert, ${can('delete')} as delete`,
    );
    const columns = await tx.execute<{ name: string }>(
      sql`select attname as name from pg_attribute
          where attrelid = ${table.name}::regclass and attnum > 0 and not attisdropped
            and has_column_privilege(attrelid, attnum, 'update')`,
    );
    return {
      select: row?.select ?? false,
      insert: row?.insert ?? false,
      delete: row?.delete ?? false,
      update: new Set(columns.map((column) => column.name)),
    };
  });
}
