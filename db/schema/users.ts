import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  time,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { authenticatedRole, authUsers } from 'drizzle-orm/supabase';
import { throughTheApp } from './through-the-app';

/** How a person likes to be spoken to; everything optional, the companion has its defaults. */
export type Preferences = {
  /** Topics the person asked to leave alone. */
  boundaries?: string[];
  /** What to do with sensitive memories; they are kept where nothing was chosen. */
  sensitiveMemories?: 'keep' | 'ask' | 'never';
  /** The channel that they want to be reached over first; `none`: only in the conversation. */
  notifyBy?: string;
  /** Check-ins may come by e-mail. */
  byEmail?: boolean;
  /** A push may show the words themselves on a lock screen. */
  wordsInPush?: boolean;
};

const instant = (name: string) => timestamp(name, { withTimezone: true });

export const users = pgTable(
  'users',
  {
    id: uuid('id')
      .primaryKey()
      .references(() => authUsers.id, { onDelete: 'cascade' }),
    email: text('email'),
    displayName: text('display_name'),
    preferences: jsonb('preferences').$type<Preferences>().default({}),
    plan: text('plan').default('free'),
    createdAt: instant('created_at').defaultNow(),
    updatedAt: instant('updated_at').defaultNow(),

    companionName: text('companion_name'),
    preferredMessageTime: time('preferred_message_time').default('09:00'),
    supportStyle: text('support_style').default('friendly_checkin'),
    timezone: text('timezone').default('America/New_York'),
    location: text('location'),

    telegramUserId: bigint('telegram_user_id', { mode: 'number' }).unique(),
    telegramUsername: text('telegram_username'),
    telegramLinkedAt: instant('telegram_linked_at'),
    whatsappNumber: text('whatsapp_number').unique(),
    whatsappLinkedAt: instant('whatsapp_linked_at'),

    onboardingCompletedAt: instant('onboarding_completed_at'),

    /** The birth date itself is not kept, only that it passed the gate. */
    adultConfirmedAt: instant('adult_confirmed_at'),
    /** exact, around (± 15 minutes) or a window of the day: morning, midday, evening, night. */
    messageTimeFlexibility: text('message_time_flexibility').notNull().default('exact'),
    /** Check-ins are opt-in: false until onboarding asked. */
    checkInsEnabled: boolean('check_ins_enabled').notNull().default(false),
    checkInsPausedUntil: instant('check_ins_paused_until'),
    /** Minutes after local midnight; both null means no quiet hours. */
    quietHoursStartMinute: integer('quiet_hours_start_minute'),
    quietHoursEndMinute: integer('quiet_hours_end_minute'),
    /** After how many days without a word the companion leaves a note; null: never. */
    silenceAfterDays: integer('silence_after_days'),
  },
  (t) => [
    pgPolicy('own rows', {
      for: 'all',
      to: authenticatedRole,
      using: sql`${t.id} = (select auth.uid())`,
      withCheck: sql`${t.id} = (select auth.uid()) and ${throughTheApp}`,
    }),
    // A legacy table may bring "everyone sees every profile"; policies add up, so this one subtracts.
    pgPolicy('no other rows', {
      as: 'restrictive',
      for: 'all',
      to: authenticatedRole,
      using: sql`${t.id} = (select auth.uid())`,
      withCheck: sql`${t.id} = (select auth.uid())`,
    }),
  ],
);
