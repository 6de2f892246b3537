import 'server-only';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { env } from '@/env';
import { keepStatements } from './keep-statements';
import * as schema from './schema';

/**
 * The only two ways to the database. The connection itself has no rights of its own (`app_server`),
 * so a query that goes around both fails with 42501 instead of reading everything.
 */

export type Tx = Parameters<Parameters<ReturnType<typeof connection>['transaction']>[0]>[0];

/** Runs work in one short transaction. Never hold it around a call to a model or another server. */
export type Db = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** The database as one person: row-level security shows own rows only. */
export function asUser(userId: string): Db {
  return asRole('authenticated', { sub: userId, role: 'authenticated' });
}

/** The database past row-level security, for jobs, counters and the operator. */
export const asService: Db = asRole('service_role', { role: 'service_role' });

/** Closes the pool; scripts call it before they end. */
export async function closeDb() {
  await pool?.client.end({ timeout: 5 });
  pool = undefined;
}

function asRole(role: 'authenticated' | 'service_role', claims: Record<string, string>): Db {
  const json = JSON.stringify(claims);
  return (work) =>
    connection().transaction(async (tx) => {
      await tx.execute(
        sql`select set_config('request.jwt.claims', ${json}, true),
                   set_config('statement_timeout', '15s', true),
                   set_config('role', ${role}, true)`,
      );
      return work(tx);
    });
}

let pool: ReturnType<typeof open> | undefined;

function connection() {
  pool ??= open();
  return pool.db;
}

function open() {
  const { DATABASE_URL, DATABASE_POOL_SIZE } = env();
  const client = postgres(DATABASE_URL, {
    max: DATABASE_POOL_SIZE,
    // Supabase's transaction pooler gives each transaction another session.
    prepare: new URL(DATABASE_URL).port !== '6543',
    connect_timeout: 10,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'morrow' },
  });
  return { client, db: drizzle(keepStatements(client), { schema }) };
}
