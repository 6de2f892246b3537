import { date, integer, pgTable, unique } from 'drizzle-orm/pg-core';
import { createdAt, id, ownerId, ownRows } from './columns';

export const dailyUsage = pgTable(
  'daily_usage',
  {
    id: id(),
    userId: ownerId(),
    /** The person's own date. */
    usageDate: date('usage_date').notNull(),
    messagesSent: integer('messages_sent').default(0),
    messagesReceived: integer('messages_received').default(0),
    createdAt: createdAt(),
  },
  (t) => [
    unique('daily_usage_user_id_usage_date_unique').on(t.userId, t.usageDate),
    ownRows(t.userId),
  ],
);
