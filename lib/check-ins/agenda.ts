import { Temporal } from 'temporal-polyfill';
import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import { nextEvent } from './next-event';
import { nextInstant, type Slot } from './next-instant';
import { isExtra, lastSent, type PastCheckIn } from './past';
import type { Kind, Wish } from './schema';
import type { Settings } from './settings';

/** What decides on a person's plan. */
export type Planning = {
  settings: Settings;
  past: readonly PastCheckIn[];
  memories: readonly Memory[];
  wishes: ReadonlyMap<string, Wish>;
  lastWroteAt: Date | null;
  /** The date that belongs to a care note which is still to come. */
  careOn: string | null;
};

/** A check-in to come; an event knows already what it is about. */
export type Planned = Slot & { kind: Kind; memoryIds: string[] };

// A pause "until I say so" is a date in the far future: nothing is planned behind it.
const HORIZON_MS = 366 * 86_400_000;

/**
 * What is to come next as things stand: the check-in that makes up a day, and an extra one before it
 * where a date has come that would otherwise wait. `since` is the earliest instant that counts.
 */
export function agenda(known: Planning, { since, now }: { since: Date; now: Date }): Planned[] {
  const { enabled, onboardedAt, pausedUntil } = known.settings;
  if (!enabled || !onboardedAt) return [];
  const from = pausedUntil && pausedUntil > since ? pausedUntil : since;
  if (from.getTime() - now.getTime() > HORIZON_MS) return [];
  const main = care(known, from) ?? ofTheDay(known, onboardedAt, from);
  if (!main) return [];
  const event = main.kind === 'daily' ? nextEvent(known, { main, from }) : null;
  return event ? [event, main] : [main];
}

/** Which kind a day's check-in is, by how long the person has been silent on that date. */
export function kindOn(date: string, { settings, past, wishes, lastWroteAt }: Planning): Kind {
  const { silenceAfterDays, onboardedAt, times } = settings;
  const lastWord = lastWroteAt ?? onboardedAt;
  const wish = wishes.get(date);
  if (silenceAfterDays === null || !lastWord || wish?.aboutId || wish?.hint) return 'daily';
  const wasNoted = past.some(
    ({ kind, sentAt }) => kind === 'silence' && sentAt !== null && sentAt > lastWord,
  );
  const { days } = Temporal.PlainDate.from(localDate(lastWord, times.timezone)).until(date);
  return days >= silenceAfterDays && !wasNoted ? 'silence' : 'daily';
}

/** Until the care note has come, nothing else does. */
function care({ settings, past, careOn }: Planning, from: Date): Planned | null {
  if (!careOn) return null;
  const { times } = settings;
  const day = Temporal.PlainDate.from(careOn).toZonedDateTime(times.timezone);
  const slot = nextInstant(times, {
    since: new Date(Math.max(from.getTime(), day.epochMilliseconds)),
    usedDates: new Set(),
    lastSentAt: lastSent(past)?.sentAt ?? null,
  });
  return slot && { ...slot, kind: 'care', memoryIds: [] };
}

function ofTheDay(known: Planning, onboardedAt: Date, since: Date): Planned | null {
  const { settings, past, wishes } = known;
  const wished = [...wishes].flatMap(([date, { time }]) => (time ? [[date, time] as const] : []));
  const slot = nextInstant(
    { ...settings.times, timeOn: new Map(wished) },
    {
      since,
      // On the day of onboarding the companion has written already.
      usedDates: new Set([
        localDate(onboardedAt, settings.times.timezone),
        ...past.filter(({ kind }) => !isExtra(kind)).map((one) => one.localDate),
      ]),
      lastSentAt: lastSent(past)?.sentAt ?? null,
    },
  );
  return slot && { ...slot, kind: kindOn(slot.localDate, known), memoryIds: [] };
}
