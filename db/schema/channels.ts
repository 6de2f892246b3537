import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { companionMessages } from './chat';
import { scheduledMessages } from './check-ins';
import { createdAt, id, instant, ownerId, ownRows } from './columns';

export const userDevices = pgTable(
  'user_devices',
  {
    id: id(),
    userId: ownerId(),
    deviceId: text('device_id').notNull(),
    /** ios, android or web. */
    platform: text('platform').notNull(),
    pushToken: text('push_token'),
    pushTokenUpdatedAt: instant('push_token_updated_at'),
    appVersion: text('app_version'),
    osVersion: text('os_version'),
    deviceModel: text('device_model'),
    isActive: boolean('is_active').default(true),
    lastActiveAt: instant('last_active_at').defaultNow(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').defaultNow(),
  },
  (t) => [
    unique('user_devices_user_id_device_id_unique').on(t.userId, t.deviceId),
    // A token reaches one device of one person. Hashed: a browser's may be too long for an index.
    uniqueIndex('user_devices_push_token').on(sql`md5(${t.pushToken})`),
    ownRows(t.userId),
  ],
);

export const pushNotifications = pgTable(
  'push_notifications',
  {
    id: id(),
    userId: ownerId(),
    deviceId: uuid('device_id').references(() => userDevices.id, { onDelete: 'set null' }),
    scheduledMessageId: uuid('scheduled_message_id').references(() => scheduledMessages.id, {
      onDelete: 'set null',
    }),
    title: text('title'),
    body: text('body'),
    data: jsonb('data'),
    /** pending, sent, delivered, failed or clicked. */
    status: text('status').notNull().default('pending'),
    expoReceiptId: text('expo_receipt_id'),
    errorMessage: text('error_message'),
    sentAt: instant('sent_at'),
    deliveredAt: instant('delivered_at'),
    clickedAt: instant('clicked_at'),
    createdAt: createdAt(),
  },
  (t) => [
    index('push_notifications_user').on(t.userId),
    index('push_notifications_device').on(t.deviceId),
    index('push_notifications_scheduled_message').on(t.scheduledMessageId),
    // Whose receipt is still to come.
    index('push_notifications_open')
      .on(t.sentAt, t.id)
      .where(sql`status = 'sent' and expo_receipt_id is not null`),
    ownRows(t.userId),
  ],
);

export const telegramLinkTokens = pgTable(
  'telegram_link_tokens',
  {
    id: id(),
    userId: ownerId(),
    /** Only the token's hash: who reads the table cannot link an account. */
    token: text('token').notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
  },
  (t) => [index('telegram_link_tokens_user').on(t.userId), ownRows(t.userId)],
);

/** An attempt to bring a message of the conversation, or a part of it, to its person over one channel. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: id(),
    userId: ownerId(),
    messageId: uuid('message_id')
      .notNull()
      .references(() => companionMessages.id, { onDelete: 'cascade' }),
    channel: text('channel').notNull(),
    /** Counted from 1, where the channel does not take all of it at once. */
    part: integer('part').notNull().default(1),
    attempt: integer('attempt').notNull().default(1),
    /** `unknown` from the moment before it is sent until the provider has said what became of it. */
    outcome: text('outcome', { enum: ['failed', 'sent', 'unknown', 'waiting'] })
      .notNull()
      .default('waiting'),
    /** A code such as `timeout` or `http_403`, nobody's words. */
    detail: text('detail'),
    /** What the provider calls it. */
    providerId: text('provider_id'),
    /** 0 where somebody is waiting for it, 1 where nobody is. */
    priority: integer('priority').notNull().default(1),
    dueAt: instant('due_at').notNull(),
    /** When it was handed to the provider. */
    at: instant('at'),
    createdAt: createdAt(),
  },
  (t) => [
    // Outside of the conversation at most once: after a refusal only.
    uniqueIndex('deliveries_at_most_once').on(t.messageId, t.part).where(sql`outcome <> 'failed'`),
    index('deliveries_due').on(t.channel, t.priority, t.dueAt).where(sql`outcome = 'waiting'`),
    index('deliveries_message').on(t.messageId),
    index('deliveries_person').on(t.userId, t.channel, t.at),
    ownRows(
      t.userId,
      sql`exists (select from companion_messages m where m.id = ${t.messageId} and m.user_id = ${t.userId})`,
    ),
  ],
);

/**
 * When a channel may send its next message, for all servers together; or its next to one person, by
 * a name that tells nobody who. Nobody's data.
 */
export const channelSlots = pgTable('channel_slots', {
  channel: text('channel').primaryKey(),
  nextAt: instant('next_at').notNull(),
}).enableRLS();

/** What providers told us already: they tell it again when in doubt. Nobody's data. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    channel: text('channel').notNull(),
    eventId: text('event_id').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.eventId] }), index('webhook_events_at').on(t.at)],
).enableRLS();
