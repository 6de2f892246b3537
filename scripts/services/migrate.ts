import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

const FOLDER = resolve(import.meta.dirname, '../../drizzle');

/** Brings a database up to date; of several that start at once, one does it and the others wait. */
export async function migrate(url: string) {
  if (!existsSync(FOLDER)) return;
  // One session for the lock and the work. Not through a transaction pooler: it has no sessions.
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(hashtext('morrow migrations'))`;
    await applyMigrations(drizzle(sql), { migrationsFolder: FOLDER });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
