import type { HeldMemory } from '@/evals/run/held';
import type { ExpectedMemory } from '@/evals/sets/conversation-set';
import { matches } from './matches';
import { wordsOf } from './words-of';

type Found = Pick<HeldMemory, 'category' | 'key' | 'subject' | 'value' | 'due'>;

/** Whether what was kept, or asked about, is what was expected. Its date is judged apart. */
export function fits(entry: ExpectedMemory, found: Found): boolean {
  return entry.categories.some((name) => name === found.category) && matches(wordsOf(found), entry);
}
