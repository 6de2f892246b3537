import { fold } from '../fold';
import type { Gate } from './gate';

/** A name in the memory must have been named: by the person, by the question, or long before. */
export const namesWereHeard: Gate = ({ value, details }, { text, before, known }) => {
  const heard = fold([text, before, ...known.map((m) => `${m.value} ${m.subject}`)].join(' '));
  const names = [value, ...details].flatMap(namesIn);
  return names.every((name) => heard.includes(name)) ? null : 'names_unheard';
};

/** Capitalised words that do not open a sentence or a list entry. */
function namesIn(text: string): string[] {
  const names = text.matchAll(/(?<![.!?:,;]\s*|^\s*|[\p{L}\p{N}'’-])\p{Lu}[\p{L}]{2,}/gu);
  return [...names].map(([name]) => fold(name)).filter((name) => !CALENDAR.test(name));
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
