import { finderOf } from './finder-of';

/** Stands where a sentence stood; says nothing in any language. */
export const REDACTED = '[…]';

/** A text without the sentences that have one of the words. */
export function redact(text: string, words: readonly string[]): string {
  const isTold = finderOf(words);
  if (!isTold(text)) return text;
  const sentences = [...splitSentences.segment(text)].map(({ segment }) =>
    isTold(segment) ? segment.replace(/\S.*\S|\S/su, REDACTED) : segment,
  );
  return sentences.join('').replace(REPEATED, REDACTED);
}

/** Whether a text has one of the words. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return finderOf(words)(text);
}

const splitSentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const REPEATED = /\[…\](?:\s*\[…\])+/g;
