import { z } from 'zod';
import type { Arrival } from '@/lib/channels/schema';
import { isTimeZone } from '@/lib/platform/is-time-zone';

export const priorities = ['FOLLOW_UP', 'THREAD', 'PATTERN', 'TEXTURE', 'GENERIC'] as const;
export type Priority = (typeof priorities)[number];

/** Why a check-in comes: `event` is an extra one; each of the others makes up a day by itself. */
export const kinds = ['daily', 'silence', 'care', 'event'] as const;
export type Kind = (typeof kinds)[number];

export const answers = ['went_well', 'not_yet', 'drop_it', 'later'] as const;
export const answerInput = z.object({ id: z.uuid(), answer: z.enum(answers) });
export type Answer = (typeof answers)[number];

export const checkInIdInput = z.object({ id: z.uuid() });
export const pauseInput = z.object({
  /** Until when; null resumes. */
  until: z.iso.datetime({ offset: true }).nullable(),
});
/** After how many days without a word the companion may leave a note. */
export const silenceDays = [2, 3, 5, 7, 14] as const;

export const flexibilities = ['exact', 'around', 'morning', 'midday', 'evening', 'night'] as const;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

export const snoozeInput = z.object({
  id: z.uuid(),
  by: z.enum(['hour', 'three_hours', 'tomorrow']),
});

export const switchInput = z.object({ enabled: z.boolean() });

export const dateInput = z.object({ date: z.iso.date() });
export const dayInput = dateInput.extend({
  time: clockTime.nullable(),
  aboutId: z.uuid().nullable(),
  hint: z.string().trim().min(1).max(200).nullable(),
});

const minuteOfDay = z.number().int().min(0).max(1439);
export const preferencesInput = z.object({
  quietHours: z
    .object({ startMinute: minuteOfDay, endMinute: minuteOfDay })
    // As long as a day they would leave no room; equal ends say neither all nor nothing.
    .refine(({ startMinute, endMinute }) => startMinute !== endMinute, 'must not be equal')
    .nullable(),
  silenceAfterDays: z.literal(silenceDays).nullable(),
  location: z.string().trim().min(1).max(120).nullable(),
});
export type Preferences = z.infer<typeof preferencesInput>;

/** What the person chose in settings and onboarding about being written to. */
export const rhythmInput = z.object({
  enabled: z.boolean(),
  time: clockTime,
  flexibility: z.enum(flexibilities),
  timezone: z.string().refine(isTimeZone, 'unknown time zone'),
});
export type Rhythm = z.infer<typeof rhythmInput>;

/** What a person wants of one day's check-in; null leaves it to the companion. */
export type Wish = {
  /** HH:MM */
  time: string | null;
  /** A thread, question or observation to ask about. */
  aboutId: string | null;
  /** The same in words of their own. */
  hint: string | null;
};

/** A check-in as the /check-ins page shows it. */
export type CheckIn = {
  id: string;
  kind: string;
  status: string;
  scheduledFor: string;
  sentAt: string | null;
  localDate: string;
  content: string | null;
  priority: Priority | null;
  reason: string | null;
  failureReason: string | null;
  answer: string | null;
  messageId: string | null;
  /** How it went outside of the app; null where it is only in the conversation. */
  arrival: Arrival | null;
};

/** One of the coming seven days: what would be asked as things stand, and why. */
export type PlannedDay = {
  /** Of what has a row; null for the days behind it. */
  id: string | null;
  kind: Kind;
  localDate: string;
  at: string;
  /** Null for a note of fixed words. */
  priority: Priority | null;
  topic: string;
  reason: string;
  wish: Wish | null;
};

/** A day that the person left out, whose time has not come: it can be brought back. */
export type SkippedDay = { localDate: string; at: string };

/** Everything of the /check-ins page. */
export type CheckInList = {
  coming: PlannedDay[];
  skipped: SkippedDay[];
  /** What a day's check-in may be wished to be about. */
  matters: { id: string; label: string }[];
  past: CheckIn[];
  /** ISO instant while a pause lasts. */
  pausedUntil: string | null;
  enabled: boolean;
};
