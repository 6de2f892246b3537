import { type SQL, sql } from 'drizzle-orm';
import type { companionMessages, userContext } from '@/db/schema';

/** A reference to a row that is the person's own and still there; null otherwise. */
export function ownReference(
  table: typeof companionMessages | typeof userContext,
  id: string | null,
  userId: string,
): SQL | null {
  if (id === null) return null;
  return sql`(select id from ${table} where id = ${id} and user_id = ${userId})`;
}
