import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  customType,
  integer,
  pgPolicy,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { authenticatedRole } from 'drizzle-orm/supabase';
import { throughTheApp } from './through-the-app';
import { users } from './users';

/** Columns and rules that nearly every table shares. */

export const id = () => uuid('id').primaryKey().defaultRandom();

export const ownerId = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const instant = (name: string) => timestamp(name, { withTimezone: true });

export const createdAt = () => instant('created_at').defaultNow();

/**
 * The numbers of a row's words, see lib/memory/search; null until they are read. A change of the
 * words makes it null again: a trigger sees to that.
 */
export const terms = () => integer('terms').array();

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const bits = customType<{ data: string }>({ dataType: () => 'bit varying' });

/** A vector, a signed byte for each of its numbers, and for a first look their signs alone. */
export const embedding = () => ({
  userId: ownerId(),
  /** Vectors of different models say nothing to each other. */
  model: text('model').notNull(),
  vector: bytes('vector').notNull(),
  signs: bits('signs').notNull(),
});

/** Columns that only repeat what others say, for the sake of search. */
export const derivedColumns = ['terms', 'vector', 'signs'];

/**
 * Own rows are the only rows: the one policy of every table that belongs to a person. `andOnWrite`
 * is for a reference that must not point at somebody else's row: foreign keys see past policies.
 */
export const ownRows = (owner: AnyPgColumn, andOnWrite?: SQL) => {
  const own = sql`${owner} = (select auth.uid())`;
  const onWrite = sql`${own} and ${throughTheApp}`;
  return pgPolicy('own rows', {
    for: 'all',
    to: authenticatedRole,
    using: own,
    withCheck: andOnWrite ? sql`${onWrite} and ${andOnWrite}` : onWrite,
  });
};
