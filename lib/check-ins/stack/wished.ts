import type { Memory } from '@/lib/memory/schema';
import type { Known, Plan } from '../plan';
import { questionAbout } from '../rhythm-of-thread';
import type { Priority } from '../schema';
import { shorten } from '../shorten';

/** What the person asked for themselves comes before everything, also before its time. */
export function wished({ wish, memories }: Known): Plan | undefined {
  const about = memories.find(({ id }) => id === wish?.aboutId);
  const topic = wish?.hint ?? about?.value;
  if (!topic) return undefined;
  return {
    priority: about ? priorityOf(about) : 'FOLLOW_UP',
    topic: shorten(topic, 80),
    memoryIds: about ? [about.id, ...(about.parentId ? [about.parentId] : [])] : [],
    question: wish?.hint ? null : questionOf(about),
    said: null,
    reason: 'because you asked me to',
    texture: null,
    mayAsk: true,
  };
}

function priorityOf({ category }: Memory): Priority {
  if (category === 'pattern') return 'PATTERN';
  return category === 'thread' ? 'THREAD' : 'FOLLOW_UP';
}

function questionOf(memory: Memory | undefined): string | null {
  if (memory?.category === 'follow_up') return memory.value;
  return memory?.thread ? questionAbout(memory.thread) : null;
}
