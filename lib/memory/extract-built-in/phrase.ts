import type { Language } from '../languages/language';
import { words } from '../languages/words';

const LONGEST = 7;
const PUNCTUATION = /[,;:.!?()[\]\n"–—¿¡]|\s-\s/u;

/** The phrase a text begins with, without what follows it; null where it says nothing by itself. */
export function phraseIn(text: string, { clauses }: Language): string | null {
  const ends = [PUNCTUATION, words(clauses.boundaries)].flatMap((end) => {
    const at = text.search(end);
    return at < 0 ? [] : at;
  });
  let phrase = text.slice(0, Math.min(...ends, text.length)).trim();
  const trailing = words(`(?:${clauses.trailing})$`);
  for (let cut = trail(phrase, trailing); cut !== phrase; cut = trail(phrase, trailing))
    phrase = cut;
  const isEmpty = words(`^(?:${clauses.empty})$`).test(phrase);
  if (phrase === '' || isEmpty || phrase.split(/\s+/).length > LONGEST) return null;
  return phrase;
}

function trail(phrase: string, trailing: RegExp): string {
  return phrase.replace(trailing, '').trim();
}
