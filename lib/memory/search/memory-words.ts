import { threadOf } from '../thread-of';

type Words = {
  category: string;
  key: string;
  value: string;
  subject: string;
  quote: string | null;
};

/** The words by which a memory is found: a thread's own, not those of its storage. */
export function memoryWords({ category, key, value, subject, quote }: Words): string {
  const about = subject === 'user' ? [] : [subject];
  return [key.replaceAll('_', ' '), ...about, ...inWords(category, value), quote ?? ''].join('. ');
}

function inWords(category: string, value: string): string[] {
  if (category !== 'thread') return [value];
  const { summary, outcome = '', key_details } = threadOf(value);
  return [summary, outcome, ...key_details];
}
