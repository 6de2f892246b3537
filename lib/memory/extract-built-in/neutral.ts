import type { Language } from '../languages/language';
import { words } from '../languages/words';

/** A phrase as somebody else would put it: "the dissertation" for "my dissertation". */
export function neutral(phrase: string, { macros }: Language): string {
  return replaced(phrase, macros.mine, macros.the ?? '');
}

/** As the companion would put it: "your boss". */
export function yours(phrase: string, { macros }: Language): string {
  return replaced(phrase, macros.mine, macros.yours ?? '');
}

/** Without its capital; where nouns keep theirs, so does the first word. */
export function lowered(text: string, { code }: Language): string {
  return code === 'de' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function replaced(phrase: string, mine: string | undefined, other: string): string {
  if (!mine) return phrase;
  const pattern = new RegExp(words(mine).source, 'giu');
  return phrase.replace(pattern, other).replace(/\s+/g, ' ').trim();
}
