import { choose } from './choose';
import { due } from './due';
import type { Slot } from './next-instant';
import { nextSlot } from './next-slot';
import type { PastCheckIn } from './past';
import { FAREWELL_REASON } from './rest';
import type { PlannedDay } from './schema';
import { forChoosing, forGates, type Known } from './what-we-know';

export type Pending = Slot & { id: string };

const WEEK_MS = 7 * 86_400_000;

/** The next seven days as they would go if nothing new was said: the rules, run ahead of time. */
export function comingDays(known: Known, pending: Pending | null, now: Date): PlannedDay[] {
  const days: PlannedDay[] = [];
  const { unanswered } = forGates(known);
  let past = known.past;
  let slot: Slot | null = pending ?? nextSlot({ ...known, since: now }, now);
  while (slot && slot.at.getTime() < now.getTime() + WEEK_MS) {
    const { at, localDate } = slot;
    const facts = { ...known, past };
    const gates = { ...forGates(facts), unanswered, scheduledFor: at, plannedDate: localDate };
    const verdict = due(gates, at);
    const plan = verdict.is === 'skip' ? null : choose(forChoosing(facts), at);
    if (plan) {
      const id = localDate === pending?.localDate ? pending.id : null;
      const { priority, topic, reason } = verdict.is === 'farewell' ? LAST_NOTE : plan;
      days.push({ id, localDate, at: at.toISOString(), priority, topic, reason });
    }
    if (verdict.is === 'farewell') break;
    past = [imagined(slot, plan), ...past];
    slot = nextSlot({ ...facts, past, since: at }, now);
  }
  return days;
}

const LAST_NOTE = {
  priority: 'GENERIC',
  topic: 'A last note',
  reason: FAREWELL_REASON,
} as const;

/** The check-in of a coming day, as it will be looked back on. */
function imagined(
  { at, localDate }: Slot,
  plan: { memoryIds: string[]; topic: string } | null,
): PastCheckIn {
  return {
    kind: 'daily',
    status: plan ? 'sent' : 'skipped',
    localDate,
    sentAt: plan ? at : null,
    answeredAt: null,
    memoryIds: plan?.memoryIds ?? [],
    topic: plan?.topic ?? null,
    farewell: false,
  };
}
