import { Temporal } from 'temporal-polyfill';
import { resolveDate, type When } from '../../dates/resolve-date';
import type { Tense } from '../../dates/tense-of';
import type { Found, Frame, Scene } from '../frame';
import { NAME, nameIn } from '../names';
import { RELATION, relationOf } from '../relations';

const OWN = /\b(?:(?:my|My) birthday(?:'s| is| was| falls)|[Ii]t's my birthday|I was born on)\b/;
const OWN_AGO = /\b(?:[Tt]oday|[Tt]omorrow|[Yy]esterday) (?:is|was) my birthday\b/;
const OTHERS = new RegExp(
  `\\b[Mm]y ${RELATION}(?: ${NAME})?'s (?<age>\\d{1,3}(?:st|nd|rd|th) )?birthday(?: party)?(?:'s| is| was)`,
  'u',
);

/** One's own birthday is a fact, somebody else's a date to know about. */
export const birthdays: Frame = ({ plain, tense, negated, hedged }, scene) => {
  if (negated || hedged) return [];
  const isOwn = OWN.test(plain) || OWN_AGO.test(plain);
  const other = isOwn ? null : OTHERS.exec(plain);
  if (!isOwn && !other) return [];
  const { turn, timeZone } = scene;
  const when = resolveDate(plain, { at: turn.at, timeZone, tense });
  if (!when || when.date !== when.lastDate) return [];
  return other ? somebodys(other, when.text, scene) : own(when, tense);
};

function own({ date, text }: When, tense: Tense): Found[] {
  const day = Temporal.PlainDate.from(date).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
  });
  // The next one is a date to know about; the day of birth is not.
  const when = tense === 'future' ? text : null;
  return [{ category: 'fact', key: 'birthday', value: `Birthday: ${day}`, when, importance: 0.8 }];
}

function somebodys(match: RegExpExecArray, when: string, { turn }: Scene): Found[] {
  const { key, label } = relationOf(match.groups?.relation ?? '');
  const name = match.groups?.name ? nameIn(match) : null;
  return [
    {
      category: 'event',
      key: `${name ?? key} birthday`,
      value: `${name ? `${label} ${name}` : label}'s birthday`,
      subject: name ?? 'user',
      when,
      tense: tenseOfBirthday(turn.text),
      followUp: `How was your ${name ? `${key} ${name}` : key}'s birthday?`,
    },
  ];
}

function tenseOfBirthday(text: string) {
  return /\bbirthday was\b/i.test(text) ? 'past' : 'future';
}
