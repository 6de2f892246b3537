import type { HeldMemory } from '@/evals/run/held';

type Named = Pick<HeldMemory, 'key' | 'subject' | 'value' | 'due'>;

/** The words that a matcher is held against: whom it is about, what is believed, and its date. */
export function wordsOf({ subject, key, value, due }: Named): string {
  const whose = subject === 'user' ? '' : subject;
  return [whose, key.replaceAll('_', ' '), value, due ?? ''].join(' ');
}
