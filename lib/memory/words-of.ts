import type { MemoryState } from './schema';
import { threadOf } from './thread-of';

/** A stored value in words: a thread's is its summary. */
export function wordsOf({ category, value }: Pick<MemoryState, 'category' | 'value'>): string {
  return category === 'thread' ? threadOf(value).summary : value;
}
