import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import type { Known, Plan } from '../plan';
import { shorten } from '../shorten';
import { because } from './because';
import { isCoolingDown } from './cool-down';

/** A question whose day has come. It is asked once; answering "not yet" moves its day. */
export function followUp(known: Known): Plan | undefined {
  const { memories, all, today, timezone } = known;
  const due = memories
    .filter(({ category, parentId }) => {
      const parent = parentId ? all.get(parentId) : undefined;
      return category === 'follow_up' && (!parent || memories.includes(parent));
    })
    .map((memory) => ({ memory, day: memory.dueAt && localDate(new Date(memory.dueAt), timezone) }))
    .filter(({ memory, day }) => {
      const isNew = day && day <= today && !wasAsked(known, memory, day);
      // Of two questions about one matter the second waits for another day.
      return isNew && !(memory.parentId && isCoolingDown(known, memory.parentId, 1));
    });
  const first = due.sort(
    (a, b) => compare(b.day, a.day) || b.memory.importance - a.memory.importance,
  )[0]?.memory;
  if (!first) return undefined;
  const parent = first.parentId ? all.get(first.parentId) : undefined;
  return {
    priority: 'FOLLOW_UP',
    topic: shorten(parent?.value ?? first.value, 80),
    memoryIds: [first.id, ...(first.parentId ? [first.parentId] : [])],
    question: first.value,
    ...because(first.quote ? first : (parent ?? first), known),
    texture: null,
    mayAsk: true,
  };
}

/** Its day comes again only if it was changed since: moving to another zone moves no question. */
function wasAsked({ recent }: Known, { id, updatedAt }: Memory, day: string): boolean {
  return recent.some(
    ({ memoryIds, localDate: date, sentAt }) =>
      memoryIds.includes(id) && (date >= day || (sentAt && sentAt >= new Date(updatedAt))),
  );
}

const compare = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '');
