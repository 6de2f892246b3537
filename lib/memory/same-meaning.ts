import { contentWords } from './content-words';
import { fold } from './fold';

const ENOUGH_SHARED = 0.75;

/** What makes two values different memories, however alike the rest is. */
export const differences = {
  negation: (a: string, b: string) => isNegated(a) !== isNegated(b),
  numbers: (a: string, b: string) => differ(numbersIn(a), numbersIn(b)),
  names: (a: string, b: string) => namesDiffer(a, b),
};

type Difference = (a: string, b: string) => boolean;

/** Whether two values say the same in other words. */
export function sameMeaning(
  a: string,
  b: string,
  apart: readonly Difference[] = Object.values(differences),
): boolean {
  if (fold(a) === fold(b)) return true;
  if (apart.some((isDifferent) => isDifferent(a, b))) return false;
  const [inA, inB] = [new Set(contentWords(a)), new Set(contentWords(b))];
  if (inA.size === 0 || inB.size === 0) return false;
  const all = [...new Set([...inA, ...inB])];
  const different = all.filter((word) => inA.has(word) !== inB.has(word));
  return 1 - different.length / all.length >= ENOUGH_SHARED;
}

function isNegated(text: string): boolean {
  return /\b(?:no|not|never|nor|without|neither|stopped|former|ex)\b|n't\b|\bno longer\b/.test(
    fold(text),
  );
}

function numbersIn(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => /\p{N}/u.test(word));
}

/** A word that is written like a name in one of them and is not there in the other. */
function namesDiffer(a: string, b: string): boolean {
  const lacks = (names: string[], text: string) => {
    const words = new Set(contentWords(text));
    return names.some((name) => !words.has(name));
  };
  return lacks(namesIn(a), b) || lacks(namesIn(b), a);
}

function namesIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word, i) => i > 0 && /^\p{Lu}/u.test(word)).flatMap(contentWords);
}

function differ(a: string[], b: string[]): boolean {
  return a.some((word) => !b.includes(word)) || b.some((word) => !a.includes(word));
}
