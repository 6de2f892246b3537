import type { Language } from '../languages/language';
import { words } from '../languages/words';

export type Tense = 'past' | 'future';

/** Which way a clause's weekday points: "I had … on Monday" is behind, "I have …" ahead. */
export function tenseOf(clause: string, { clauses }: Language): Tense {
  const text = clause.toLowerCase().replace(/[’‘]/g, "'");
  if (words(clauses.ahead).test(text)) return 'future';
  return words(clauses.past).test(text) ? 'past' : 'future';
}
