import type { Known, Plan } from '../plan';
import { shorten } from '../shorten';
import { isWarm } from './cool-down';

const PATTERN_COOL_DOWN_DAYS = 14;

/** An observation that several days share. */
export function pattern(known: Known): Plan | undefined {
  const first = known.memories
    .filter(({ category }) => category === 'pattern')
    .filter((memory) => !isWarm(known, memory, PATTERN_COOL_DOWN_DAYS))
    .sort((a, b) => b.importance - a.importance)[0];
  return (
    first && {
      priority: 'PATTERN',
      topic: shorten(first.value, 80),
      memoryIds: [first.id],
      question: null,
      said: null,
      reason: `because I noticed something: “${shorten(first.value, 120)}”`,
      texture: null,
      mayAsk: true,
    }
  );
}
