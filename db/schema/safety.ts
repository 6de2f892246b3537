import { boolean, index, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, ownerId, ownRows } from './columns';

/** A log: the newest row of a kind is in force. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    userId: ownerId(),
    /** model (may this provider read what I write?) or terms. */
    kind: text('kind').notNull(),
    /** What was consented to, by name: the provider, or the version of the terms. */
    subject: text('subject').notNull(),
    granted: boolean('granted').notNull(),
    createdAt: createdAt().notNull(),
  },
  (t) => [index('consents_newest').on(t.userId, t.kind, t.createdAt), ownRows(t.userId)],
);
