import { sql } from 'drizzle-orm';
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

/** Own rows are the only rows: the one policy of every table that belongs to a person. */
export const ownRows = (owner: AnyPgColumn) =>
  pgPolicy('own rows', {
    for: 'all',
    to: authenticatedRole,
    using: sql`${owner} = (select auth.uid())`,
    withCheck: sql`${owner} = (select auth.uid())`,
  });
