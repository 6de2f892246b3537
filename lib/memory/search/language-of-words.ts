import { stopWords } from './stop-words';

export type Language = keyof typeof stopWords;

/** The language whose small words occur most in these folded words; null where none do. */
export function languageOfWords(words: string[]): Language | null {
  let best: { language: Language | null; count: number } = { language: null, count: 0 };
  for (const language of languages) {
    const count = words.filter((word) => stopWords[language].has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.language;
}

const languages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl'] as const;
