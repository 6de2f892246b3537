import type { Held, HeldMemory } from '@/evals/run/held';
import type { Conversation, ForbiddenMemory } from '@/evals/sets/conversation-set';
import { fits } from './fits';
import { isOpen } from './is-open';
import { matches } from './matches';
import { wordsOf } from './words-of';

/** A memory that was kept, and why it should not have been: null where it belongs. */
export type Verdict = { memory: HeldMemory; reason: string | null; what: string };

/** Says of each memory that is held whether it belongs there. */
export function judgeKept(conversation: Conversation, held: Held): Verdict[] {
  const { held: wanted, allowed, never, turns } = conversation;
  const lastDay = turns.at(-1)?.at.slice(0, 10) ?? '';
  return held.memories.map((memory) => {
    const wrong = never.find((entry) => isForbidden(memory, entry, held, lastDay));
    if (wrong) return { memory, reason: wrong.reason, what: wrong.what };
    const belongs = [...wanted, ...allowed].some((entry) => fits(entry, memory));
    return { memory, reason: belongs ? null : 'unlisted', what: 'in no list' };
  });
}

function isForbidden(
  memory: HeldMemory,
  entry: ForbiddenMemory,
  { suggestions }: Held,
  lastDay: string,
): boolean {
  if (!matches(wordsOf(memory), entry)) return false;
  if (entry.onlyOpen && !isOpen(memory, lastDay)) return false;
  // To forget something takes the person's yes: until then it is enough to have asked.
  const isAsked = suggestions.some(({ memoryId }) => memoryId === memory.id);
  return !(entry.reason === 'asked_not_to' && isAsked);
}
