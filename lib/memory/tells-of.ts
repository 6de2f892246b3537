import { hasWord } from './redact';
import type { MemoryState } from './schema';
import { wordsOf } from './words-of';

type Told = Pick<MemoryState, 'value' | 'subject'> & { category: string };

/** Whether what a memory itself says, or whom it is about, has one of the words. */
export function tellsOf({ category, value, subject }: Told, words: readonly string[]): boolean {
  return hasWord(`${wordsOf({ category, value })}. ${subject}`, words);
}
