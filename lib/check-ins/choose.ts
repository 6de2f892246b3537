import { mentions } from '@/lib/memory/mentions';
import type { Memory } from '@/lib/memory/schema';
import { localDate } from '@/lib/platform/local-date';
import type { Facts, Known, Plan } from './plan';
import { followUp } from './stack/follow-up';
import { pattern } from './stack/pattern';
import { generic, texture } from './stack/the-day';
import { thread } from './stack/thread';
import { wished } from './stack/wished';

/** What to write about: what the person wished for, else the first of the stack with something to say. */
export function choose(facts: Facts, now: Date): Plan {
  const known = knownAt(facts, now);
  return (
    wished(known) ??
    followUp(known) ??
    thread(known) ??
    pattern(known) ??
    texture(known) ??
    generic(known)
  );
}

/** What an extra check-in would be about: only a date that has come is worth one. */
export function chooseEvent(facts: Facts, now: Date): Plan | undefined {
  const known = knownAt(facts, now);
  const isAgreedOn = ({ id, thread }: Memory) =>
    thread?.follow_up_date && thread.follow_up_date > (lastUsed(known, id) ?? '');
  return followUp(known) ?? thread({ ...known, memories: known.memories.filter(isAgreedOn) });
}

function knownAt(facts: Facts, now: Date): Known {
  return {
    ...facts,
    memories: facts.memories.filter((memory) => mayBringUp(memory, facts, now)),
    all: new Map(facts.memories.map((memory) => [memory.id, memory])),
    today: localDate(now, facts.timezone),
  };
}

function mayBringUp(memory: Memory, { boundaries }: Facts, now: Date): boolean {
  const alive = memory.expiresAt === null || new Date(memory.expiresAt) > now;
  return (
    alive &&
    memory.mentionPolicy === 'free' &&
    memory.thread?.status !== 'resolved' &&
    !boundaries.some((boundary) => mentions(`${memory.value} ${memory.quote ?? ''}`, boundary))
  );
}

function lastUsed({ recent }: Known, memoryId: string): string | undefined {
  return recent
    .filter(({ memoryIds }) => memoryIds.includes(memoryId))
    .map((used) => used.localDate)
    .sort()
    .at(-1);
}
