import { contentWords } from '../content-words';
import type { Memory } from '../schema';

/** Whether something may still change: a matter that waits, or a date. */
export function isOpen({ category, thread }: Memory): boolean {
  return category === 'thread' ? thread?.status !== 'resolved' : category === 'event';
}

/** The one that shares the most words, where one does; a tie means neither. */
export function bestShared(open: Memory[], said: string[]): Memory | null {
  const telling = new Set(said.filter((word) => !VAGUE.has(word)));
  const [best, next] = open
    .map((memory) => {
      const own = contentWords(memory.value).filter((word) => telling.has(word));
      return { memory, score: new Set(own).size };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return best && best.score !== next?.score ? best.memory : null;
}

const VAGUE = new Set(
  'day time thing first new good great well bad go went really last next week lot job people'.split(
    ' ',
  ),
);
