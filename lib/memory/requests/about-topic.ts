import { contentWords } from '../content-words';
import type { Memory } from '../schema';

/** `likely`: it says so itself; otherwise the topic is only in the words that it comes from. */
export type OnTopic = { memory: Memory; likely: boolean };

const ENOUGH_SHARED = 0.6;
const AT_MOST = 12;

/** The memories that a topic in somebody's words means, the likely ones first. Pure. */
export function aboutTopic(memories: Memory[], topic: string): OnTopic[] {
  const wanted = [...new Set(contentWords(topic))];
  if (wanted.length === 0) return [];
  const shareOf = (words: string) => {
    const there = new Set(contentWords(words));
    return wanted.filter((word) => there.has(word)).length / wanted.length;
  };
  const told = memories
    .map((memory) => ({
      memory,
      itself: shareOf(itselfOf(memory)),
      around: shareOf(`${itselfOf(memory)} ${memory.quote ?? ''}`),
    }))
    .filter(({ around }) => around >= ENOUGH_SHARED)
    .toSorted((a, b) => b.itself - a.itself || b.around - a.around)
    .slice(0, AT_MOST);
  const ids = new Set(told.map(({ memory }) => memory.id));
  return told
    .filter(({ memory }) => memory.parentId === null || !ids.has(memory.parentId))
    .map(({ memory, itself }) => ({ memory, likely: itself >= ENOUGH_SHARED }));
}

function itselfOf({ value, key, subject, thread }: Memory): string {
  const { outcome = '', key_details: details = [] } = thread ?? {};
  return [value, key.replaceAll('_', ' '), subject, outcome, ...details].join(' ');
}
