import { threadOf } from './thread-of';

/** A stored value in words: a thread's is its summary. */
export function wordsOf({ category, value }: { category: string; value: string }): string {
  return category === 'thread' ? threadOf(value).summary : value;
}
