import { localDate } from '@/lib/platform/local-date';
import { nextInstant, type Slot } from './next-instant';
import { lastSent, type PastCheckIn } from './past';
import type { Settings } from './settings';

type Planning = { settings: Settings; past: readonly PastCheckIn[]; since: Date };

// A pause "until I say so" is a date in the far future: nothing is planned behind it.
const HORIZON_MS = 366 * 86_400_000;

/** When a person's next daily check-in is to come; null if none is wanted. */
export function nextSlot({ settings, past, since }: Planning, now: Date): Slot | null {
  const { times, enabled, onboardedAt, pausedUntil } = settings;
  if (!enabled || !onboardedAt) return null;
  const from = pausedUntil && pausedUntil > since ? pausedUntil : since;
  if (from.getTime() - now.getTime() > HORIZON_MS) return null;
  return nextInstant(times, {
    since: from,
    // On the day of onboarding the companion has written already.
    usedDates: new Set([
      localDate(onboardedAt, times.timezone),
      ...past.filter(({ kind }) => kind === 'daily').map((one) => one.localDate),
    ]),
    lastSentAt: lastSent(past)?.sentAt ?? null,
  });
}
