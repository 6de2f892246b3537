import { type SQL, sql } from 'drizzle-orm';
import { users } from '@/db/schema';

/** A person's preferences with another channel in the first place. */
export function preferring(notifyBy: string): SQL {
  return sql`coalesce(${users.preferences}, '{}'::jsonb) || ${JSON.stringify({ notifyBy })}::jsonb`;
}
