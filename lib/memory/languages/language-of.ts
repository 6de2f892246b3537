import { languages } from '.';
import { en } from './en';
import type { Language } from './language';

/**
 * The language of a text by its small words. Where it hardly tells one language from another, the
 * texts after it are asked, such as what was said before; English in the end.
 */
export function languageOf(texts: string[]): Language {
  const scores = new Map<Language, number>();
  for (const text of texts) {
    const lower = text.toLowerCase();
    const heard = lower.match(/[\p{L}\p{M}]+/gu) ?? [];
    for (const { language, weights, letters } of vocabularies) {
      const own = letters ? (lower.match(letters)?.length ?? 0) : 0;
      const score = heard.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
      const sum = (scores.get(language) ?? 0) + score + own * WEIGHT_OF_LETTERS;
      scores.set(language, sum);
    }
    const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
    if (first && first[1] >= (second?.[1] ?? 0) + SURE_BY) return first[0];
  }
  const [[best, score] = [en, 0], next] = [...scores].toSorted(([, a], [, b]) => b - a);
  return score > (next?.[1] ?? 0) ? best : en;
}

// A word of one language and of no other.
const SURE_BY = 1;

const WEIGHT_OF_LETTERS = 1.5;

const words = languages.map(({ common, relations }) => {
  const people = Object.values(relations).flatMap((source) => source.split('|'));
  return new Set([...common.split(/\s+/), ...people]);
});

/** A word that several languages have tells less. */
const vocabularies = languages.map((language, i) => ({
  language,
  weights: new Map(
    [...(words[i] ?? [])].map((word) => [word, 1 / words.filter((set) => set.has(word)).length]),
  ),
  letters: language.letters ? new RegExp(`[${language.letters}]`, 'gu') : null,
}));
