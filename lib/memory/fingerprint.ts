import { createHash } from 'node:crypto';
import { contentWords } from './content-words';
import { fold } from './fold';

type Rememberable = { category: string; key: string; value: string; quote: string | null };

// Shorter quotes ("yes, really") say too many things to forbid them for good.
const ENOUGH_WORDS_OF_A_QUOTE = 3;

/**
 * What is left of a forgotten memory: hashes by which the same thing is known when it is heard
 * again, under its key, in its words in any category, or in the same sentence. Keyed by the person,
 * so that two people's fingerprints never match.
 */
export function fingerprintsOf(userId: string, memory: Rememberable): string[] {
  const words = wordsOf(memory.value);
  const marks = [`slot\n${memory.category}\n${fold(memory.key)}\n${words}`];
  if (words) marks.push(`words\n${words}`);
  if (memory.quote && contentWords(memory.quote).length >= ENOUGH_WORDS_OF_A_QUOTE) {
    marks.push(`quote\n${lettersOf(memory.quote)}`);
  }
  return marks.map((mark) => hash(`${userId}\n${mark}`));
}

function wordsOf(value: string): string {
  return [...new Set(contentWords(value))].sort().join(' ');
}

function lettersOf(quote: string): string {
  return (fold(quote).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
