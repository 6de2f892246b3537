import { clean } from './clean';

const COMPANION = /^(?:assistant|companion|ai|bot|model|system)$/i;
const PERSON = /^(?:user|human|person|me)$/i;

export type Spoken = { role: 'user' | 'assistant'; content: string };

/**
 * Whose message an item becomes. Of two people with names the first is the person and the second
 * the companion; their names are written before their words, for nothing else says who spoke.
 */
export function speakers() {
  const names: string[] = [];
  return ({
    speaker,
    text: words,
  }: {
    speaker?: string | null | undefined;
    text: string;
  }): Spoken => {
    const text = clean(words);
    if (!speaker || PERSON.test(speaker)) return { role: 'user', content: text };
    if (COMPANION.test(speaker)) return { role: 'assistant', content: text };
    if (!names.includes(speaker)) names.push(speaker);
    return {
      role: names[1] === speaker ? 'assistant' : 'user',
      content: `${speaker}: ${text}`,
    };
  };
}
