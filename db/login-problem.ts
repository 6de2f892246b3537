import { sql } from 'drizzle-orm';
import type { Db } from './client';

/**
 * What is wrong with the login of a connection, or null. It must be able to become others and do
 * nothing as itself, so that a query which forgets whose turn it is fails instead of reading all.
 */
export async function loginProblem(db: Db): Promise<string | null> {
  const [login] = await db((tx) =>
    tx.execute<{ name: string; bypasses: boolean; reads: boolean }>(sql`
      select rolname as name, rolsuper or rolbypassrls as bypasses,
             coalesce(has_table_privilege(oid, to_regclass('public.companion_messages'), 'select'),
                      false) as reads
      from pg_roles where rolname = session_user`),
  );
  if (!login?.bypasses && !login?.reads) return null;
  const may = login.bypasses ? 'bypasses row-level security' : 'reads tables as itself';
  return `the login "${login.name}" of DATABASE_URL ${may}: use one without rights of its own, see docs/deploying.md`;
}
