import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, ownerId, ownRows, terms } from './columns';

/** One thread a day, in the person's own zone; together they are one conversation. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    userId: ownerId(),
    channel: text('channel').notNull().default('web'),
    startedAt: instant('started_at').defaultNow(),
    endedAt: instant('ended_at'),
    messageCount: integer('message_count').default(0),
    initiatedBy: text('initiated_by').notNull().default('user'),
    moodSummary: text('mood_summary'),
    topics: jsonb('topics').$type<string[]>().default([]),
    createdAt: createdAt(),

    localDate: date('local_date').notNull(),
    /** Neither remembered nor extracted. */
    incognito: boolean('incognito').notNull().default(false),

    extractionClaimedUntil: instant('extraction_claimed_until'),
    extractionAttempts: integer('extraction_attempts').notNull().default(0),
    extractionNextAt: instant('extraction_next_at'),
  },
  (t) => [
    unique('conversations_user_id_local_date_incognito_unique').on(
      t.userId,
      t.localDate,
      t.incognito,
    ),
    // What the night looks for.
    index('conversations_open').on(t.localDate).where(sql`ended_at is null`),
    ownRows(t.userId),
  ],
);

export const companionMessages = pgTable(
  'companion_messages',
  {
    id: id(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    role: text('role', { enum: ['user', 'assistant'] }).notNull(),
    content: text('content').notNull(),
    telegramMessageId: bigint('telegram_message_id', { mode: 'number' }),
    metadata: jsonb('metadata').$type<Record<string, unknown>>().default({}),
    createdAt: createdAt(),

    userId: ownerId(),
    /** The order of a conversation; times may be equal or move back. */
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
    /** Made by the sender, so that a message sent twice is one message. */
    clientId: text('client_id'),
    status: text('status', { enum: ['pending', 'done', 'stopped', 'failed', 'interrupted'] })
      .notNull()
      .default('done'),
    /** The person's message that this reply answers: one reply each, retried in place. */
    replyTo: uuid('reply_to').references((): AnyPgColumn => companionMessages.id, {
      onDelete: 'cascade',
    }),
    /** A pending reply without a recent heartbeat has lost its server. */
    heartbeatAt: instant('heartbeat_at'),
    stopRequestedAt: instant('stop_requested_at'),
    /** When extraction has read it, by which extractor version; by none where it was to be left out. */
    extractedAt: instant('extracted_at'),
    extractorVersion: integer('extractor_version'),
    /** The memories this reply saw: the answer to "why did you say that?". */
    usedMemoryIds: uuid('used_memory_ids').array().notNull().default(sql`'{}'::uuid[]`),
    terms: terms(),
  },
  (t) => [
    check('companion_messages_role_check', sql`role in ('user', 'assistant')`),
    unique('companion_messages_user_id_client_id_unique').on(t.userId, t.clientId),
    unique('companion_messages_reply_to_unique').on(t.replyTo),
    index('companion_messages_order').on(t.userId, t.seq),
    index('companion_messages_conversation').on(t.conversationId, t.seq),
    index('companion_messages_unextracted')
      .on(t.conversationId)
      .where(sql`role = 'user' and extracted_at is null`),
    index('companion_messages_pending').on(t.heartbeatAt).where(sql`status = 'pending'`),
    index('companion_messages_terms').using('gin', t.terms).with({ fastupdate: false }),
    index('companion_messages_unread')
      .on(t.userId)
      .where(sql`terms is null and status <> 'pending'`),
    ownRows(
      t.userId,
      sql`exists (select from conversations c where c.id = ${t.conversationId} and c.user_id = ${t.userId})`,
    ),
  ],
);

/** The report button of every reply. */
export const messageReports = pgTable(
  'message_reports',
  {
    id: id(),
    userId: ownerId(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => companionMessages.id, { onDelete: 'cascade' }),
    reason: text('reason').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    unique('message_reports_user_id_message_id_unique').on(t.userId, t.messageId),
    index('message_reports_message').on(t.messageId),
    ownRows(
      t.userId,
      sql`exists (select from companion_messages m where m.id = ${t.messageId} and m.user_id = ${t.userId})`,
    ),
  ],
);
