import { createHash } from 'node:crypto';
import { contentWords } from './content-words';
import { fold } from './fold';

type Rememberable = {
  category: string;
  key: string;
  value: string;
  quote: string | null;
  /** The sentence that the quote is from, where it is known. */
  sentence?: string | null;
};

const ENOUGH_WORDS = 3;

/**
 * What is left of a forgotten memory: hashes by which the same thing is known when it is heard
 * again, under its key, in its words in any category, or in the same sentence, whatever part of it
 * is quoted. Keyed by the person, so that two people's fingerprints never match.
 */
export function fingerprintsOf(userId: string, memory: Rememberable): string[] {
  const words = wordsOf(memory.value);
  const marks = [`slot\n${memory.category}\n${fold(memory.key)}\n${words}`];
  if (words) marks.push(`words\n${words}`);
  return [...marks.map((mark) => hash(userId, mark)), ...fingerprintsOfSaid(userId, memory)];
}

/** Of the sentence alone: whatever it meant, it is not learned from again. */
export function fingerprintsOfSaid(
  userId: string,
  { value, quote, sentence = null }: Omit<Rememberable, 'category' | 'key'>,
): string[] {
  return [quote, sentence].flatMap((said) =>
    said && saysIt(said, value) ? hash(userId, `quote\n${lettersOf(said)}`) : [],
  );
}

/** "Yes, really" says too many things to forbid it for good. */
function saysIt(said: string, value: string): boolean {
  const words = contentWords(said);
  const told = new Set(contentWords(value));
  return words.length >= ENOUGH_WORDS || words.some((word) => told.has(word));
}

function wordsOf(value: string): string {
  return [...new Set(contentWords(value))].sort().join(' ');
}

function lettersOf(quote: string): string {
  return (fold(quote).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function hash(userId: string, mark: string): string {
  return createHash('sha256').update(`${userId}\n${mark}`).digest('hex');
}
