import { randomUUID } from 'node:crypto';
import { asOwner } from '@/db/testing/as-owner';

/** So many people who signed up; their ids. */
export async function people(count: number): Promise<string[]> {
  const sql = asOwner();
  const ids = Array.from({ length: count }, () => randomUUID());
  await sql`
    insert into auth.users (id, aud, role, email)
    select id, 'authenticated', 'authenticated', id || '@bench.local'
    from unnest(${ids}::uuid[]) as id`;
  await sql`
    insert into users (id, email, timezone)
    select id, id || '@bench.local', 'Europe/London' from unnest(${ids}::uuid[]) as id`;
  return ids;
}
