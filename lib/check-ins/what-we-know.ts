import { lastWroteAt } from '@/lib/chat/last-wrote-at';
import { saidAt } from '@/lib/chat/said-at';
import { loadPerson } from '@/lib/companion/person';
import type { Person } from '@/lib/companion/schema';
import { followables } from '@/lib/memory/followables';
import type { Memory } from '@/lib/memory/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Facts } from './choose';
import { countUnanswered, lastSent, type PastCheckIn, pastCheckIns } from './past';
import { loadSettings, type Settings } from './settings';

/** Everything that decides on a person's check-ins, read in one transaction. */
export type Known = {
  person: Person;
  settings: Settings;
  past: PastCheckIn[];
  memories: Memory[];
  saidAt: Map<string, Date>;
  lastWroteAt: Date | null;
};

export function whatWeKnow(ctx: Context): Promise<Known> {
  return inTransaction(ctx, async (joined) => {
    const memories = await followables(joined);
    const messageIds = memories.flatMap(({ sourceMessageId }) => sourceMessageId ?? []);
    return {
      person: await loadPerson(joined),
      settings: await loadSettings(joined),
      past: await pastCheckIns(joined),
      memories,
      saidAt: await saidAt(joined, { messageIds }),
      lastWroteAt: await lastWroteAt(joined),
    };
  });
}

/** As far as choosing a topic needs it. */
export function forChoosing({ person, settings, past, memories, saidAt }: Known): Facts {
  return {
    timezone: settings.times.timezone,
    memories,
    saidAt,
    recent: past.filter(({ sentAt }) => sentAt !== null),
    boundaries: person.boundaries,
  };
}

/** As far as the gates need it. */
export function forGates({ settings, past, lastWroteAt }: Known) {
  return {
    timezone: settings.times.timezone,
    quietHours: settings.times.quietHours,
    onboarded: settings.onboardedAt !== null,
    enabled: settings.enabled,
    pausedUntil: settings.pausedUntil,
    lastWroteAt,
    lastSentDate: lastSent(past)?.localDate ?? null,
    unanswered: countUnanswered(past, lastWroteAt),
  };
}
