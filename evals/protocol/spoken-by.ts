import { clean } from './clean';

const COMPANION = /^(?:assistant|companion|ai|bot|model|system)$/i;
const PERSON = /^(?:user|human|person|me)$/i;

export type Spoken = { role: 'user' | 'assistant'; content: string };

/**
 * Whose message an item becomes. Whoever has a name is no companion: what they say is told and no
 * echo. The name is written before their words, for nothing else says who spoke.
 */
export function spokenBy({
  speaker,
  text: words,
}: {
  speaker?: string | null | undefined;
  text: string;
}): Spoken {
  const content = clean(words);
  if (!speaker || PERSON.test(speaker)) return { role: 'user', content };
  if (COMPANION.test(speaker)) return { role: 'assistant', content };
  return { role: 'user', content: `${speaker}: ${content}` };
}
