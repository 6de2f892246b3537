import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postgres from 'postgres';
import { z } from 'zod';

const FOLDER = resolve(import.meta.dirname, '../../drizzle');

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** Brings a database up to date; of several that start at once, one does it and the others wait. */
export async function migrate(url: string) {
  // One session for the lock and the work. Not through a transaction pooler: it has no sessions.
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(hashtext('morrow migrations'))`;
    if (await isUpToDate(sql)) return;
    // Loaded here only: it takes longer than all the rest of a start.
    const { drizzle } = await import('drizzle-orm/postgres-js');
    const migrator = await import('drizzle-orm/postgres-js/migrator');
    await migrator.migrate(drizzle(sql), { migrationsFolder: FOLDER });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** By the rule of the migrator itself: whatever is newer than the last one is applied. */
async function isUpToDate(sql: postgres.Sql) {
  const [ledger] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!ledger?.name) return false;
  const [last] = await sql`select max(created_at) as at from drizzle.__drizzle_migrations`;
  return Number(last?.at ?? 0) >= newest();
}

function newest() {
  const journal = JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8'));
  return Math.max(0, ...journalSchema.parse(journal).entries.map(({ when }) => when));
}
