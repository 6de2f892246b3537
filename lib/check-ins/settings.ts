import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { isTimeZone } from '@/lib/platform/is-time-zone';
import { quietHoursIn } from '@/lib/platform/quiet-hours';
import type { Times } from './next-instant';
import { flexibilities, type Preferences, silenceDays } from './schema';

/** What a person chose about being written to. */
export type Settings = {
  times: Times;
  enabled: boolean;
  onboardedAt: Date | null;
  pausedUntil: Date | null;
  /** After how many days without a word a note is left; null for never. */
  silenceAfterDays: Preferences['silenceAfterDays'];
  /** Topics that the person asked to leave alone. */
  boundaries: string[];
  /** Where they are, for the weather. */
  location: string | null;
};

export function loadSettings(ctx: Context): Promise<Settings> {
  return ctx.db(async (tx) => read(ctx, await rowOf(ctx, tx)));
}

/**
 * The same, and everybody else who wants to plan for this person waits until the transaction ends.
 * Taken before any row of `scheduled_messages`, so that no two wait for each other.
 */
export function lockSettings(ctx: Context): Promise<Settings> {
  return ctx.db(async (tx) => read(ctx, await rowOf(ctx, tx).for('no key update')));
}

const columns = {
  preferredMessageTime: users.preferredMessageTime,
  messageTimeFlexibility: users.messageTimeFlexibility,
  timezone: users.timezone,
  quietHoursStartMinute: users.quietHoursStartMinute,
  quietHoursEndMinute: users.quietHoursEndMinute,
  checkInsEnabled: users.checkInsEnabled,
  onboardingCompletedAt: users.onboardingCompletedAt,
  checkInsPausedUntil: users.checkInsPausedUntil,
  silenceAfterDays: users.silenceAfterDays,
  preferences: users.preferences,
  location: users.location,
};

function rowOf({ userId }: Context, tx: Tx) {
  return tx.select(columns).from(users).where(eq(users.id, userId));
}

// Rows may be older than these rules, or written past the app over Supabase's API.
const time = z.iso.time().catch('09:00');
const flexibility = z.enum(flexibilities).catch('exact');
const timezone = z.string().refine(isTimeZone).catch('America/New_York');
const silence = z.literal(silenceDays).nullable().catch(null);
const topics = z.array(z.string()).catch([]);

function read({ userId }: Context, [row]: Awaited<ReturnType<typeof rowOf>>): Settings {
  if (!row) throw new AppError('not_found');
  return {
    times: {
      personId: userId,
      time: time.parse(row.preferredMessageTime),
      flexibility: flexibility.parse(row.messageTimeFlexibility),
      timezone: timezone.parse(row.timezone),
      quietHours: quietHoursIn(row),
    },
    enabled: row.checkInsEnabled,
    onboardedAt: row.onboardingCompletedAt,
    pausedUntil: row.checkInsPausedUntil,
    silenceAfterDays: silence.parse(row.silenceAfterDays),
    boundaries: topics.parse(row.preferences?.boundaries ?? []),
    location: row.location?.trim() || null,
  };
}
