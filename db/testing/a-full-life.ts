import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import { personalTables } from '@/db/tables';
import { asOwner } from './as-owner';

type Row = Record<string, string | number | boolean | null>;

/**
 * A row in every table for somebody who has one in `users`, every column filled; two where the
 * second can point at the first. Made from the schema, so tomorrow's table has rows too.
 */
export async function aFullLife(userId: string) {
  const ids = new Map([['users', userId]]);
  for (const table of inOrder()) {
    const turns = refersToItself(table) ? [1, 2] : [1];
    for (const turn of turns) {
      const row = rowFor(table, userId, turn, ids);
      await drizzle(asOwner()).execute(insertInto(table.name, row));
      if (typeof row.id === 'string') ids.set(table.name, row.id);
    }
  }
  return ids;
}

export function insertInto(table: string, row: Row) {
  const columns = Object.keys(row).map((name) => sql.identifier(name));
  const values = Object.values(row).map((value) => sql`${value}`);
  return sql`insert into ${sql.identifier(table)} (${sql.join(columns, sql`, `)})
             values (${sql.join(values, sql`, `)})`;
}

type PersonalTable = (typeof personalTables)[number];

/** A row that keeps every rule of its table; references point at `ids`. */
export function rowFor(
  table: PersonalTable,
  userId: string,
  turn: number,
  ids: Map<string, string>,
): Row {
  const targets = new Map(
    table.foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const target = personalTables.find((other) => other.table === foreignTable);
      return columns.map((column) => [column.name, target?.name ?? ''] as const);
    }),
  );
  const filled = table.columns.filter((column) => !column.generated && !column.generatedIdentity);
  return Object.fromEntries(
    filled.map((column) => {
      if (column === table.owner) return [column.name, userId];
      const target = targets.get(column.name);
      return [column.name, target ? (ids.get(target) ?? null) : valueFor(column, turn, userId)];
    }),
  );
}

function valueFor(
  column: PgColumn,
  turn: number,
  userId: string,
): string | number | boolean | null {
  if (column.enumValues) return column.enumValues[0] ?? null;
  // The id in every text: what is left of it after erasing is a leak.
  const word = `${column.name} of ${userId} ${randomUUID()}`;
  switch (column.getSQLType()) {
    case 'uuid':
      return randomUUID();
    case 'uuid[]':
      return `{${randomUUID()}}`;
    case 'integer[]':
      return '{1}';
    case 'bytea':
      return '\\x01';
    case 'bit varying':
      return '1';
    case 'jsonb':
      return JSON.stringify({ word });
    case 'boolean':
      return turn === 1;
    case 'date':
      return `2026-01-0${turn}`;
    case 'time':
      return '09:00';
    case 'timestamp with time zone':
      return `2026-01-0${turn}T09:00:00Z`;
    case 'integer':
    case 'double precision':
      return 1;
    case 'bigint':
      return Math.floor(Math.random() * 1e12);
    default:
      return word;
  }
}

const refersToItself = ({ table, foreignKeys }: PersonalTable) =>
  foreignKeys.some((key) => key.reference().foreignTable === table);

/** Referenced tables before the ones that refer to them. */
function inOrder(): PersonalTable[] {
  const done: PersonalTable[] = personalTables.filter(({ name }) => name === 'users');
  const left = new Set(personalTables.filter(({ name }) => name !== 'users'));
  while (left.size > 0) {
    const ready = [...left].filter((table) =>
      table.foreignKeys.every((key) => {
        const { foreignTable } = key.reference();
        return foreignTable === table.table || done.some((other) => other.table === foreignTable);
      }),
    );
    if (ready.length === 0) throw new Error('the tables refer to each other in a circle');
    for (const table of ready) {
      done.push(table);
      left.delete(table);
    }
  }
  return done.slice(1);
}
