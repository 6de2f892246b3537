import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { companionMessages, conversations } from './chat';
import { createdAt, id, instant, ownerId, ownRows } from './columns';
import { userContext } from './memory';

/** A check-in: planned, then sent, failed or skipped. Each person's next one is a pending row. */
export const scheduledMessages = pgTable(
  'scheduled_messages',
  {
    id: id(),
    userId: ownerId(),
    scheduledFor: instant('scheduled_for').notNull(),
    sentAt: instant('sent_at'),
    content: text('content'),
    generationContext: jsonb('generation_context').$type<Record<string, unknown>>(),
    status: text('status').default('pending'),
    priorityLevel: text('priority_level'),
    failureReason: text('failure_reason'),
    conversationId: uuid('conversation_id').references(() => conversations.id),
    createdAt: createdAt(),

    /** daily, silence, event or care. */
    kind: text('kind').notNull().default('daily'),
    /** The person's own date that it belongs to. */
    localDate: date('local_date').notNull(),
    claimedUntil: instant('claimed_until'),
    attempts: integer('attempts').notNull().default(0),
    memoryIds: uuid('memory_ids').array().notNull().default(sql`'{}'::uuid[]`),
    /** A text made ahead, and what it rests on; emptied as soon as one of its memories is deleted. */
    draft: jsonb('draft').$type<{ text: string; by: string; basis: string }>(),
    /** Why it was sent, in words for the person. */
    reason: text('reason'),
    messageId: uuid('message_id').references(() => companionMessages.id, { onDelete: 'set null' }),
    /** went_well, not_yet, drop_it, later, or replied. */
    answer: text('answer'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    unique('scheduled_messages_user_id_scheduled_for_unique').on(t.userId, t.scheduledFor),
    unique('scheduled_messages_user_id_local_date_kind_unique').on(t.userId, t.localDate, t.kind),
    // When to look at it next, so that what is claimed or put off is not in the way of a claim. The
    // rest lets the index alone answer: PostgreSQL wants the columns of an expression beside it.
    index('scheduled_messages_due')
      .on(sql`greatest(${t.scheduledFor}, ${t.claimedUntil})`, t.id, t.scheduledFor, t.claimedUntil)
      .where(sql`status = 'pending'`),
    index('scheduled_messages_message').on(t.messageId).where(sql`message_id is not null`),
    index('scheduled_messages_conversation')
      .on(t.conversationId)
      .where(sql`conversation_id is not null`),
    ownRows(
      t.userId,
      sql`(${t.conversationId} is null or exists (select from conversations c where c.id = ${t.conversationId} and c.user_id = ${t.userId}))
        and (${t.messageId} is null or exists (select from companion_messages m where m.id = ${t.messageId} and m.user_id = ${t.userId}))`,
    ),
  ],
);

/** What a person wants of one day's check-in: another time, or something of their own to ask about. */
export const checkInWishes = pgTable(
  'check_in_wishes',
  {
    userId: ownerId(),
    localDate: date('local_date').notNull(),
    /** Null: the usual time. */
    time: time('time'),
    /** A thread, question or observation to ask about; null leaves the choice to the companion. */
    aboutId: uuid('about_id').references(() => userContext.id, { onDelete: 'set null' }),
    /** The same in words of their own. */
    hint: text('hint'),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.localDate] }),
    index('check_in_wishes_about').on(t.aboutId).where(sql`about_id is not null`),
    ownRows(
      t.userId,
      sql`(${t.aboutId} is null or exists (select from user_context m where m.id = ${t.aboutId} and m.user_id = ${t.userId}))`,
    ),
  ],
);
