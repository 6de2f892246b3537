import { contentWords } from './content-words';
import { deadWords } from './dead-words';
import { relationKey } from './extract-built-in/relation-of';
import { languages } from './languages';
import { words } from './languages/words';
import type { Memory } from './schema';

type Known = Pick<Memory, 'category' | 'key' | 'value' | 'subject'>;

/**
 * Whether somebody named in a text has died, as far as is known or was `said`: by name, or as the only
 * one of their kind. Nobody is asked how it is with them any more. Pure.
 */
export function hasDied(
  text: string,
  { known, said = [] }: { known: Known[]; said?: string[] },
): boolean {
  const named = contentWords(text);
  const people = known.filter(({ category }) => category === 'relationship');
  const living = new Set(people.flatMap((one) => (isDead(one) ? [] : one.key)));
  return (
    people.some((one) => isDead(one) && isNamed(one, named, living)) ||
    said.some((sentence) => tellsOfDeath(sentence) && isSaidOf(named, sentence))
  );
}

/** Whether a text itself speaks of a death, or of the grief that follows. */
export function tellsOfDeath(text: string): boolean {
  return DEATH.test(text);
}

const DEAD = words(deadWords.join('|'));
const DEATH = words(
  `${deadWords.join('|')}|death|funeral|buried|burial|put (?:to sleep|down)|mourn\\p{L}*|grie[fv]\\p{L}*|loss|lost|verstorben|tod|trauer\\p{L}*|beerdigung|beisetzung|muerte|falleci\\p{L}*|entierro|duelo|luto|mort[eoa]?|deuil|enterrement|obsèques|funerale|lutto|faleceu|enterro|begrafenis|rouw\\p{L}*|zmarła?|umarła?|pogrzeb|żałob\\p{L}*`,
);

function isDead({ value }: Known): boolean {
  return DEAD.test(value);
}

function isNamed({ key, subject }: Known, named: string[], living: Set<string>): boolean {
  const name = subject === 'user' ? [] : contentWords(subject);
  if (name.length > 0 && name.every((word) => named.includes(word))) return true;
  const isTheOne = !living.has(key);
  return isTheOne && named.some((word) => languages.some((one) => relationKey(word, one) === key));
}

function isSaidOf(named: string[], sentence: string): boolean {
  const there = new Set(contentWords(sentence));
  return named.length > 0 && named.every((word) => there.has(word));
}
