import { boolean, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
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
