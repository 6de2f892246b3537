import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from './schema';

/** Every table of db/schema, with its columns, keys and rules. */
export const tables = Object.values(schema)
  .filter((value) => is(value, PgTable))
  .map((table) => ({ table, ...getTableConfig(table) }));

export type Table = (typeof tables)[number];

/** The tables that hold something of a person, each with the column that says whose it is. */
export const personalTables = tables.flatMap((table) => {
  const owner = table.columns.find(
    ({ name }) => name === (table.name === 'users' ? 'id' : 'user_id'),
  );
  return owner ? [{ ...table, owner }] : [];
});

/** The columns that a statement may set; the others PostgreSQL makes itself. */
export const writableColumns = ({ columns }: Pick<Table, 'columns'>) =>
  columns
    .filter((column) => !column.generated && !column.generatedIdentity)
    .map((column) => column.name);
