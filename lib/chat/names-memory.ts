import { contentWords } from '@/lib/memory/content-words';
import type { Memory } from '@/lib/memory/schema';

const SHORTEST = 3;

/** Whether a message says something of a memory: a word of it, or whom it is about. Pure. */
export function namesMemory(text: string, { value, subject, thread }: Memory): boolean {
  const about = subject === 'user' ? '' : subject;
  const told = [value, about, thread?.outcome, ...(thread?.key_details ?? [])].join(' ');
  const there = new Set(contentWords(text));
  return contentWords(told).some(
    (word) => word.length >= SHORTEST && !COMMON.has(word) && there.has(word),
  );
}

// Words that memories are worded in: alone they point at none of them.
const COMMON = new Set(
  `feel feeling feels day days time year month week work works working live lives living go going went
  good bad new old thing people person name called friend every first last one two say said tell told
  know think want need make take come came see still always never often sometimes not no yes`.split(
    /\s+/,
  ),
);
