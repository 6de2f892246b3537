import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { companionMessages } from './chat';
import { createdAt, embedding, id, instant, ownerId, ownRows, terms } from './columns';

/** What is believed now. A row is a *memory*; what was believed before is in `memory_history`. */
export const userContext = pgTable(
  'user_context',
  {
    id: id(),
    userId: ownerId(),
    category: text('category').notNull(),
    key: text('key').notNull(),
    /** Plain words; JSON for `thread` (see lib/memory/schema.ts). */
    value: text('value').notNull(),
    importanceScore: doublePrecision('importance_score').default(0.5),
    emotionalValence: integer('emotional_valence').default(0),
    source: text('source').default('extracted'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').defaultNow(),
    lastReferencedAt: instant('last_referenced_at'),
    expiresAt: instant('expires_at'),

    /** Whom it is about: `user`, or the name of a person or pet. */
    subject: text('subject').notNull().default('user'),
    confidence: doublePrecision('confidence').notNull().default(1),
    /** none, or what makes it sensitive: health, sexuality, faith, politics, money, law. */
    sensitivity: text('sensitivity').notNull().default('none'),
    /** free, if_asked or never. */
    mentionPolicy: text('mention_policy').notNull().default('free'),
    pinned: boolean('pinned').notNull().default(false),
    /** The person wrote or corrected it: extraction may only suggest a change. */
    locked: boolean('locked').notNull().default(false),
    /** When the thing itself happens, or when a follow-up is to be asked. */
    dueAt: instant('due_at'),
    /** A follow-up belongs to the memory it asks about and goes with it. */
    parentId: uuid('parent_id').references((): AnyPgColumn => userContext.id, {
      onDelete: 'cascade',
    }),
    /** How often it was said again. */
    reinforcements: integer('reinforcements').notNull().default(0),
    sourceMessageId: uuid('source_message_id').references(() => companionMessages.id, {
      onDelete: 'set null',
    }),
    /** The person's own words, verbatim. */
    quote: text('quote'),
    terms: terms(),
  },
  (t) => [
    unique('user_context_user_id_category_key_unique').on(t.userId, t.category, t.key),
    index('user_context_recent').on(t.userId, t.updatedAt),
    index('user_context_pinned').on(t.userId, t.updatedAt).where(sql`pinned`),
    index('user_context_due').on(t.userId, t.dueAt).where(sql`due_at is not null`),
    index('user_context_parent').on(t.parentId).where(sql`parent_id is not null`),
    index('user_context_message').on(t.sourceMessageId).where(sql`source_message_id is not null`),
    index('user_context_terms').using('gin', t.terms).with({ fastupdate: false }),
    index('user_context_unread').on(t.userId).where(sql`terms is null`),
    ownRows(t.userId),
  ],
);

/** The meaning of a memory's words as a vector, where an embedding model is configured. */
export const memoryEmbeddings = pgTable(
  'memory_embeddings',
  {
    memoryId: uuid('memory_id')
      .primaryKey()
      .references(() => userContext.id, { onDelete: 'cascade' }),
    ...embedding(),
  },
  (t) => [
    index('memory_embeddings_signs').on(t.userId, t.model, t.signs, t.memoryId),
    ownRows(t.userId),
  ],
);

/** The same of a message. */
export const messageEmbeddings = pgTable(
  'message_embeddings',
  {
    messageId: uuid('message_id')
      .primaryKey()
      .references(() => companionMessages.id, { onDelete: 'cascade' }),
    ...embedding(),
  },
  (t) => [
    index('message_embeddings_signs').on(t.userId, t.model, t.signs, t.messageId),
    ownRows(t.userId),
  ],
);

/** Append-only: every change of a memory. Forgetting blanks the words in `before` and `after`. */
export const memoryHistory = pgTable(
  'memory_history',
  {
    id: id(),
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
    userId: ownerId(),
    /** No reference: the history outlives the memory. */
    memoryId: uuid('memory_id').notNull(),
    operation: text('operation').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    /** user, extraction, nightly or import. */
    actor: text('actor').notNull(),
    messageId: uuid('message_id').references(() => companionMessages.id, { onDelete: 'set null' }),
    createdAt: createdAt().notNull(),
  },
  (t) => [
    index('memory_history_memory').on(t.userId, t.memoryId, t.seq),
    index('memory_history_message').on(t.messageId).where(sql`message_id is not null`),
    ownRows(t.userId),
  ],
);

/** Fingerprints of what was deleted, so that the next extraction does not bring it back. */
export const forgottenMemories = pgTable(
  'forgotten_memories',
  { userId: ownerId(), fingerprint: text('fingerprint').notNull(), createdAt: createdAt() },
  (t) => [primaryKey({ columns: [t.userId, t.fingerprint] }), ownRows(t.userId)],
);

/** What extraction was not sure enough to keep: one small question for the person. */
export const memorySuggestions = pgTable(
  'memory_suggestions',
  {
    id: id(),
    userId: ownerId(),
    /** The memory that would change; null for a new one. */
    memoryId: uuid('memory_id').references(() => userContext.id, { onDelete: 'cascade' }),
    candidate: jsonb('candidate').notNull(),
    reason: text('reason').notNull(),
    fingerprint: text('fingerprint').notNull(),
    messageId: uuid('message_id').references(() => companionMessages.id, { onDelete: 'cascade' }),
    /** accepted, declined or dismissed. */
    answer: text('answer'),
    answeredAt: instant('answered_at'),
    createdAt: createdAt(),
  },
  (t) => [
    unique('memory_suggestions_user_id_fingerprint_unique').on(t.userId, t.fingerprint),
    index('memory_suggestions_memory').on(t.memoryId).where(sql`memory_id is not null`),
    index('memory_suggestions_message').on(t.messageId).where(sql`message_id is not null`),
    ownRows(t.userId),
  ],
);

/** One row for each attempt to extract; counts and reasons, never the person's words. */
export const extractionLogs = pgTable(
  'extraction_logs',
  {
    id: id(),
    userId: ownerId(),
    conversationId: uuid('conversation_id').notNull(),
    extractionType: text('extraction_type').notNull(),
    status: text('status').notNull(),
    errorMessage: text('error_message'),
    itemsExtracted: integer('items_extracted').default(0),
    durationMs: integer('duration_ms'),
    createdAt: createdAt(),
    /** Which extractor ran: a model id, or `built-in`. */
    extractor: text('extractor'),
    /** How many candidates each gate dropped: `{ "quote_missing": 2 }`. */
    dropped: jsonb('dropped').$type<Record<string, number>>().default({}),
  },
  (t) => [
    index('extraction_logs_created').on(t.createdAt),
    index('extraction_logs_user').on(t.userId),
    ownRows(t.userId),
  ],
);
