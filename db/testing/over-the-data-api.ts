import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Db } from '@/db/client';
import * as schema from '@/db/schema';
import { asOwner } from './as-owner';

/**
 * The database as somebody who calls Supabase's Data API with their own token: its server logs in as
 * `authenticator` and becomes them.
 */
export async function overTheDataApi(userId: string) {
  await asOwner()`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'authenticator') then
        create role authenticator login noinherit password 'of a test';
        grant authenticated to authenticator;
      end if;
    end $$`.simple();
  const url = new URL(process.env.DATABASE_URL ?? '');
  Object.assign(url, { username: 'authenticator', password: 'of a test' });
  const client = postgres(url.href, { max: 1, onnotice: () => {} });
  const api = drizzle(client, { schema });
  const claims = JSON.stringify({ sub: userId, role: 'authenticated' });
  const db: Db = (work) =>
    api.transaction(async (tx) => {
      await tx.execute(
        sql`select set_config('request.jwt.claims', ${claims}, true),
                   set_config('role', 'authenticated', true)`,
      );
      return work(tx);
    });
  return { db, close: () => client.end({ timeout: 5 }) };
}
