import { contentWords } from '../content-words';
import type { Memory } from '../schema';

/** A value that was replaced or taken back. */
export type Change = { memoryId: string; key: string; before: string; after: string; at: Date };

/** What a new home, another employer or a parting takes along, though nobody says so. */
const restsOn: Record<string, RegExp> = {
  home: /\b(?:gym|commut\w*|neighbou?rs?|flatmates?|roommates?|landlord|landlady|rent|local|round the corner|nearby)\b/i,
  employer:
    /\b(?:commut\w*|colleagues?|co-?workers?|boss|manager|shifts?|office|canteen|salary|team)\b/i,
  partner: /\b(?:in-laws?|lives? with|date nights?|anniversary)\b/i,
};

const LASTING = new Set(['fact', 'preference', 'relationship', 'routine', 'situation']);

/** The memories that may no longer hold after a change, those that name what is gone first. */
export function mayRestOn(change: Change, memories: Memory[]): Memory[] {
  const gone = namesIn(change.before).filter((name) => !contentWords(change.after).includes(name));
  const others = memories.filter(
    ({ id, category, updatedAt }) =>
      id !== change.memoryId && LASTING.has(category) && new Date(updatedAt) < change.at,
  );
  const naming = others.filter(({ value }) => {
    const words = contentWords(value);
    return gone.some((name) => words.includes(name));
  });
  const kind = Object.entries(restsOn).find(([key]) => change.key.startsWith(key))?.[1];
  const usual = others.filter((memory) => kind?.test(memory.value) && !naming.includes(memory));
  return [...naming, ...usual];
}

/** Words that are written like names and do not begin the value. */
function namesIn(value: string): string[] {
  const words = value.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word, i) => i > 0 && /^\p{Lu}/u.test(word)).flatMap(contentWords);
}
