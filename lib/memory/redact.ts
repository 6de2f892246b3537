import { stemsOf } from './telling-words';

/** Stands where a sentence stood; says nothing in any language. */
export const REDACTED = '[…]';

/** A text without the sentences that have one of the words. */
export function redact(text: string, words: readonly string[]): string {
  const gone = new Set(words.flatMap(stemsOf));
  const sentences = [...splitSentences.segment(text)].map(({ segment }) =>
    has(segment, gone) ? segment.replace(/\S.*\S|\S/su, REDACTED) : segment,
  );
  return sentences.join('').replace(REPEATED, REDACTED);
}

/** Whether a text has one of the words. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return has(text, new Set(words.flatMap(stemsOf)));
}

function has(text: string, stems: ReadonlySet<string>): boolean {
  return stemsOf(text).some((stem) => stems.has(stem));
}

const splitSentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const REPEATED = /\[…\](?:\s*\[…\])+/g;
