import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, customType, pgPolicy, timestamp, uuid } from 'drizzle-orm/pg-core';
import { authenticatedRole } from 'drizzle-orm/supabase';
import { users } from './users';

/** Columns and rules that nearly every table shares. */

export const id = () => uuid('id').primaryKey().defaultRandom();

export const ownerId = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const instant = (name: string) => timestamp(name, { withTimezone: true });

export const createdAt = () => instant('created_at').defaultNow();

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/**
 * Own rows are the only rows: the one policy of every table that belongs to a person. `andOnWrite`
 * is for a reference that must not point at somebody else's row: foreign keys see past policies.
 */
export const ownRows = (owner: AnyPgColumn, andOnWrite?: SQL) => {
  const own = sql`${owner} = (select auth.uid())`;
  return pgPolicy('own rows', {
    for: 'all',
    to: authenticatedRole,
    using: own,
    withCheck: andOnWrite ? sql`${own} and ${andOnWrite}` : own,
  });
};
