import { sql } from 'drizzle-orm';
import { derivedColumns } from '@/db/schema/columns';
import { personalTables } from '@/db/tables';
import type { Context } from '@/lib/platform/context';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Row = { [column: string]: Json };

/** What a person takes along: each table by its name in the database, oldest rows first. */
export type AccountExport = { exported_at: string; tables: Record<string, Row[]> };

/** Everything of one's own. A table that is added to the schema is in it without being asked. */
export async function exportAccount(ctx: Context): Promise<AccountExport> {
  const tables = await ctx.db(async (tx) => {
    const all: Record<string, Row[]> = {};
    for (const table of personalTables) {
      const rows = await tx.execute<{ row: Row }>(ownRows(table, ctx.userId));
      all[table.name] = rows.map(({ row }) => row);
    }
    return all;
  });
  return { exported_at: ctx.now.toISOString(), tables };
}

function ownRows(table: (typeof personalTables)[number], userId: string) {
  const order = table.columns.find(({ name }) => name === 'seq' || name === 'created_at');
  return sql`
    select to_jsonb(own) - ${sql.param(derivedColumns)}::text[] as row
    from ${sql.identifier(table.name)} own
    where ${sql.identifier(table.owner.name)} = ${userId}
    order by ${sql.identifier((order ?? table.owner).name)}`;
}
