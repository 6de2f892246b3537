import { lastWroteAt } from '@/lib/chat/last-wrote-at';
import { saidAt } from '@/lib/chat/said-at';
import { loadPerson } from '@/lib/companion/person';
import type { Person } from '@/lib/companion/schema';
import { followables } from '@/lib/memory/followables';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Weather } from '@/lib/platform/weather/weather';
import type { Planning } from './agenda';
import { careOn } from './care-on';
import { countUnanswered, hasBeenUsed, isExtra, lastSent, pastCheckIns } from './past';
import type { Facts } from './plan';
import { loadSettings, type Settings } from './settings';
import { loadWishes } from './wishes';

/** Everything that decides on a person's check-ins, read in one transaction. */
export type Known = Planning & {
  person: Person;
  saidAt: Map<string, Date>;
  /** Where it may have something to say. */
  weather?: Weather | null;
};

export function whatWeKnow(ctx: Context): Promise<Known> {
  return inTransaction(ctx, async (joined) => {
    const [person, planning] = await Promise.all([
      loadPerson(joined),
      loadSettings(joined).then((settings) => loadPlanning(joined, settings)),
    ]);
    const messageIds = planning.memories.flatMap(({ sourceMessageId }) => sourceMessageId ?? []);
    return { ...planning, person, saidAt: await saidAt(joined, { messageIds }) };
  });
}

/** As far as planning needs it. */
export function loadPlanning(ctx: Context, settings: Settings): Promise<Planning> {
  return inTransaction(ctx, async (joined) => {
    // Asked all at once: a connection takes the next question before it has answered the last.
    const [past, memories, wishes, wroteAt, care] = await Promise.all([
      pastCheckIns(joined),
      followables(joined),
      loadWishes(joined),
      lastWroteAt(joined),
      careOn(joined),
    ]);
    return { settings, past, memories, wishes, lastWroteAt: wroteAt, careOn: care };
  });
}

/** As far as choosing the topic of a date needs it. */
export function forChoosing(
  { settings, past, memories, wishes, lastWroteAt, ...known }: Planning & Partial<Known>,
  date: string,
): Facts {
  return {
    timezone: settings.times.timezone,
    memories,
    saidAt: known.saidAt ?? new Map(),
    recent: past.filter(hasBeenUsed),
    boundaries: settings.boundaries,
    wish: wishes.get(date),
    weather: known.weather ?? null,
    personId: settings.times.personId,
    unanswered: countUnanswered(past, lastWroteAt),
  };
}

/** As far as the gates need it. */
export function forGates({ settings, past, lastWroteAt }: Planning) {
  return {
    timezone: settings.times.timezone,
    quietHours: settings.times.quietHours,
    onboarded: settings.onboardedAt !== null,
    enabled: settings.enabled,
    pausedUntil: settings.pausedUntil,
    lastWroteAt,
    lastSentDate: lastSent(past)?.localDate ?? null,
    lastDayDate: lastSent(past.filter(({ kind }) => !isExtra(kind)))?.localDate ?? null,
    unanswered: countUnanswered(past, lastWroteAt),
  };
}
