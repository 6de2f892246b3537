import { functionWords, scripts } from './function-words';

/** Which language a text is in, by its writing or its little words; null where that is not clear. */
export function writtenLanguage(text: string): string | null {
  const script = scripts.find(([, letters]) => letters.test(text));
  if (script) return script[0];
  const [first, second] = countsOf(text);
  if (!first || first.count < 2 || first.count === second?.count) return null;
  return first.language;
}

/** Whether a text has none of the little words of any language: then it is hardly one. */
export function isGibberish(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 4 || scripts.some(([, letters]) => letters.test(text))) return false;
  return (countsOf(text)[0]?.count ?? 0) / words.length < 0.15;
}

function countsOf(text: string) {
  const words = wordsOf(text);
  return languages
    .map(([language, little]) => ({
      language,
      count: words.filter((word) => little.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
}

const languages = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
