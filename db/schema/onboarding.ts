import { jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, ownRows } from './columns';
import { users } from './users';

export const onboarding = pgTable(
  'onboarding',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    currentStep: text('current_step').default('welcome'),
    data: jsonb('data').$type<Record<string, unknown>>().default({}),
    completedAt: instant('completed_at'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').defaultNow(),
  },
  (t) => [ownRows(t.userId)],
);
