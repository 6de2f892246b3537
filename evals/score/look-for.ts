import type { Held, HeldMemory } from '@/evals/run/held';
import type { ExpectedMemory } from '@/evals/sets/conversation-set';
import { fits } from './fits';

export type Finding = {
  entry: ExpectedMemory;
  by: HeldMemory[];
  isFound: boolean;
  isStatusRight: boolean;
};

/** Whether what was expected is held, or asked about where that is as good, or closed as it should. */
export function lookFor(entry: ExpectedMemory, { memories, closed, suggestions }: Held): Finding {
  const by = memories.filter((memory) => fits(entry, memory));
  const isClosed = entry.status === 'resolved' && closed.some((memory) => fits(entry, memory));
  const isAsked = entry.orAsked === true && suggestions.some((asked) => fits(entry, asked));
  return {
    entry,
    by,
    isFound: by.length > 0 || isClosed || isAsked,
    isStatusRight:
      entry.status === undefined ||
      isClosed ||
      by.some(({ status }) => isOver(status) === isOver(entry.status)),
  };
}

// A thread that waits for a date goes on.
const isOver = (status: ExpectedMemory['status']) => status === 'resolved';
