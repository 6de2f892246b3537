import { choose, chooseEvent } from './choose';
import type { Verdict } from './due';
import type { Plan } from './plan';
import { FAREWELL_REASON } from './rest';
import type { Kind, Priority } from './schema';
import { forChoosing, type Known } from './what-we-know';

/** What a check-in is about. Fixed words have no plan, and no priority. */
export type Content = {
  priority: Priority | null;
  topic: string;
  reason: string;
  memoryIds: string[];
  plan: Plan | null;
};

/** What a check-in of this kind and date would be about at an instant; null if nothing is left to say. */
export function contentOf(
  { kind, localDate, at }: { kind: Kind; localDate: string; at: Date },
  known: Known,
  verdict: Pick<Verdict, 'is'>,
): Content | null {
  if (verdict.is === 'farewell') return fixed('A last note', FAREWELL_REASON);
  const facts = forChoosing(known, localDate);
  switch (kind) {
    case 'care':
      return fixed('A word for the day after', 'because yesterday sounded hard');
    case 'silence':
      return fixed('A word without a question', 'because you asked for one after quiet days');
    case 'event':
      return ofPlan(chooseEvent(facts, at));
    case 'daily':
      return ofPlan(choose(facts, at));
  }
}

function fixed(topic: string, reason: string): Content {
  return { priority: null, topic, reason, memoryIds: [], plan: null };
}

function ofPlan(plan: Plan | undefined): Content | null {
  return plan ? { ...plan, plan } : null;
}
