import { languages } from '.';
import { en } from './en';
import type { Language } from './language';

/**
 * The language of a text by its small words. Where it tells nothing, or as much of one language as
 * of another, the texts after it are asked, such as what was said before; English in the end.
 */
export function languageOf(texts: string[]): Language {
  const scores = new Map<Language, number>();
  for (const text of texts) {
    const heard = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    for (const { language, common, letters } of vocabulary) {
      const own = letters ? (text.toLowerCase().match(letters)?.length ?? 0) : 0;
      const score = heard.filter((word) => common.has(word)).length + own * WEIGHT_OF_LETTERS;
      scores.set(language, (scores.get(language) ?? 0) + score);
    }
    const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a);
    if (first && first[1] > (second?.[1] ?? 0)) return first[0];
  }
  return en;
}

const WEIGHT_OF_LETTERS = 1.5;

const vocabulary = languages.map((language) => ({
  language,
  common: new Set(language.common.split(/\s+/)),
  letters: language.letters ? new RegExp(`[${language.letters}]`, 'gu') : null,
}));
