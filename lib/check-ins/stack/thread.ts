import type { Known, Plan } from '../plan';
import { nextTouch, questionAbout } from '../rhythm-of-thread';
import { shorten } from '../shorten';
import { because } from './because';
import { COOL_DOWN_DAYS, isWarm } from './cool-down';

/** An ongoing situation whose day has come, or that went quiet for longer than its rhythm. */
export function thread(known: Known): Plan | undefined {
  const { memories, today, recent } = known;
  const due = memories
    .flatMap((memory) => {
      const asked = recent.filter(({ memoryIds }) => memoryIds.includes(memory.id));
      const day = memory.thread && nextTouch(memory, memory.thread, asked, known.timezone);
      return day && day <= today && !isWarm(known, memory, COOL_DOWN_DAYS) ? [{ memory, day }] : [];
    })
    .sort((a, b) => b.memory.importance - a.memory.importance || a.day.localeCompare(b.day));
  const first = due[0]?.memory;
  return (
    first && {
      priority: 'THREAD',
      topic: shorten(first.value, 80),
      memoryIds: [first.id],
      question: questionAbout(first.thread),
      ...because(first, known),
      texture: null,
      mayAsk: true,
    }
  );
}
