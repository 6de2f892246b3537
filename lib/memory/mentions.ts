import { contentWords } from './content-words';

/** Whether a text speaks about a subject: most of the words that say what it is occur in it. */
export function mentions(text: string, subject: string): boolean {
  const wanted = [...new Set(contentWords(subject))];
  const said = new Set(contentWords(text));
  return wanted.length > 0 && wanted.filter((word) => said.has(word)).length / wanted.length > 0.6;
}
