import type { Language } from '../languages/language';
import { words } from '../languages/words';
import type { Scene } from './frame';
import { neutral } from './neutral';
import { phraseIn } from './phrase';

const WORD = String.raw`[\p{L}\p{M}'.-]+`;

/** What a slot of a sentence may hold; what it really holds is read afterwards. */
export const SLOTS: Readonly<Record<string, string>> = {
  name: String.raw`(?<name>[\p{L}\p{M}'-]+(?: [\p{L}\p{M}'-]+)?)`,
  place: `(?<place>${WORD}(?:,? ${WORD}){0,5})`,
  thing: '(?<thing>.+)',
  other: '(?<other>.+)',
  kind: String.raw`(?<kind>[\p{L}\p{M}-]+(?: [\p{L}\p{M}-]+){0,2}?)`,
  number: String.raw`(?<number>\d{1,3})`,
  old: String.raw`(?<old>[\p{L}\p{M}\p{N}'-]+(?: [\p{L}\p{M}\p{N}'-]+)?)`,
  new: String.raw`(?<new>[\p{L}\p{M}\p{N}'-]+(?: [\p{L}\p{M}\p{N}'-]+)?)`,
};

export type Slots = Partial<Record<string, string>>;

/** What the slots of a sentence hold, without what follows it; null where one holds nothing. */
export function readSlots(groups: Slots | undefined, scene: Scene): Slots | null {
  const slots: Slots = {};
  for (const [name, text] of Object.entries(groups ?? {})) {
    if (text === undefined) continue;
    const read = readers[name];
    const value = read ? read(text, scene) : text;
    if (value === null) return null;
    slots[name] = value;
  }
  return slots;
}

const readers: Partial<Record<string, (text: string, scene: Scene) => string | null>> = {
  name: nameIn,
  place: placeIn,
  thing: thingIn,
  other: thingIn,
};

function thingIn(text: string, { language }: Scene): string | null {
  const phrase = phraseIn(text, language);
  return phrase && neutral(phrase, language);
}

const NO_NAMES = new Set(
  `i i'm i've i'll i'd god jesus google facebook instagram netflix amazon dvd tv ok okay lol omg mr mrs ms dr`.split(
    ' ',
  ),
);

/** One or two words that are written like a name, or that are known as one. */
export function nameIn(text: string, { language, known }: Scene): string | null {
  const [first = '', second = ''] = text.replace(/'s$|'$/, '').split(' ');
  const one = nameWord(first, language);
  if (!one) {
    const subject = known.find((memory) => memory.subject.toLowerCase() === first.toLowerCase());
    return subject?.category === 'relationship' ? subject.subject : null;
  }
  const isTwo = !/'s$/.test(first) && nameWord(second, language) !== null;
  return isTwo ? `${first} ${nameWord(second, language)}` : one;
}

// Scripts without capitals: what the sentence allows for is the whole name.
const WITHOUT_CAPITALS = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+$/u;

function nameWord(word: string, language: Language): string | null {
  if (WITHOUT_CAPITALS.test(word)) return isWhole(language.noNames, word) ? null : word;
  const bare = word.replace(/'s?$|[.-]+$/, '');
  if (!/^\p{Lu}[\p{L}\p{M}'-]*\p{Ll}[\p{L}\p{M}'-]*$/u.test(bare)) return null;
  if (NO_NAMES.has(bare.toLowerCase())) return null;
  return isWhole(language.noNames, bare) ? null : bare;
}

const INSIDE =
  /^(?:de|da|do|dos|das|del|della|la|las|los|le|les|el|of|am|an der|upon|on|sur|van|von|den|der|bei|y)$/i;

/** Words that are written like a place; in a message without capitals, the first word or two. */
function placeIn(text: string, { language, turn }: Scene): string | null {
  if (WITHOUT_CAPITALS.test(text)) return text;
  const tokens = text.split(' ');
  const isLowercase = !/\p{Lu}/u.test(turn.text.replace(/\bI\b/g, ''));
  const taken: string[] = [];
  for (const token of tokens) {
    const bare = token.replace(/[,.]+$/, '');
    const isName = /^\p{Lu}/u.test(bare) && !isWhole(language.noNames, bare);
    const isPart =
      taken.length > 0 ? INSIDE.test(bare) : /^(?:the|la|le|el|los|las|den|o|a)$/i.test(bare);
    if (!isName && !isPart) break;
    taken.push(token);
    if (/[.]$/.test(token)) break;
  }
  while (taken.length > 0 && !/^\p{Lu}/u.test(taken.at(-1) ?? '')) taken.pop();
  const named = taken.join(' ').replace(/[,.]+$/, '');
  if (/\p{Lu}/u.test(named)) return named;
  return isLowercase ? lowercasePlace(text, language) : null;
}

function lowercasePlace(text: string, language: Language): string | null {
  const phrase = phraseIn(text, language);
  if (!phrase || phrase.split(' ').length > 2) return null;
  if (words(language.occasions.stops).test(phrase) || phrase.length < 4) return null;
  return phrase.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isWhole(source: string, word: string): boolean {
  return words(`(?:${source})$`).test(word) && word.search(words(source)) === 0;
}
