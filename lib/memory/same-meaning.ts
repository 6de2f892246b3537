import { contentWords } from './content-words';
import { fold } from './fold';

const ENOUGH_SHARED = 0.75;

/**
 * Whether two values say the same in other words. Different numbers, names or negation make
 * different memories, however alike the rest is.
 */
export function sameMeaning(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  if (isNegated(a) !== isNegated(b)) return false;
  const inA = new Set(contentWords(a));
  const inB = new Set(contentWords(b));
  if (inA.size === 0 || inB.size === 0) return false;
  const all = [...new Set([...inA, ...inB])];
  const different = all.filter((word) => inA.has(word) !== inB.has(word));
  const telling = new Set([...tellingWords(a), ...tellingWords(b)]);
  if (different.some((word) => telling.has(word))) return false;
  return 1 - different.length / all.length >= ENOUGH_SHARED;
}

function isNegated(text: string): boolean {
  return /\b(?:no|not|never|nor|without|neither|stopped|former|ex)\b|n't\b|\bno longer\b/.test(
    fold(text),
  );
}

/** Numbers, and words that are written like names. */
function tellingWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word, i) => /\p{N}/u.test(word) || (i > 0 && /^\p{Lu}/u.test(word)))
    .flatMap((word) => contentWords(word));
}
