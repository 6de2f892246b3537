import { Temporal } from 'temporal-polyfill';
import { nearestYear } from './nearest-year';
import type { Tense } from './tense-of';

/** What a rule may know: when it was said, in the person's own zone, and which way it points. */
export type Said = { now: Temporal.ZonedDateTime; tense: Tense };

type Meaning = string | { first: Temporal.PlainDate; days: number } | null;
type Rule = readonly [RegExp, (match: RegExpExecArray, said: Said) => Meaning];

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = '(?<day>mon|tues?|wednes|thurs?|fri|satur|sun)day';
const SHORT = '(?<day>mon|tues?|wed|thurs?|thu|fri|sat|sun)';
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const HOUR = `(?<hour>${NUMBERS.slice(1).join('|')}|1[0-2]|[1-9])`;
const NOT_REPEATED = '(?<!\\b(?:every|each|most|any) )';

const re = (source: string) => new RegExp(`\\b${source}\\b`, 'giu');

/** Words of time that only people understand, and what they mean. Earlier rules go first. */
export const dateRules: readonly Rule[] = [
  [re(`half past ${HOUR}`), (m) => `${hourOf(m)}:30`],
  [re(`quarter past ${HOUR}`), (m) => `${hourOf(m)}:15`],
  [re(`(?:a )?quarter to ${HOUR}`), (m) => `${((hourOf(m) + 10) % 12) + 1}:45`],
  [re('at (?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:hours|hrs|on|h)\\b)'), hhmm],
  [re(`(?:at|around|about|by) ${HOUR}(?= in the (?:morning|afternoon|evening))`), atHour],
  [re(`(?:around|about) ${HOUR}(?=\\s*(?:am|pm|o'clock)?(?:$|[.,;!?]))`), atHour],
  [re(`at (?<hour>${NUMBERS.slice(1).join('|')})`), atHour],
  [re('(?<=\\d) in the morning'), () => 'am'],
  [re('(?<=\\d) in the (?:afternoon|evening)'), () => 'pm'],
  [
    re('in (?:an?|(?<n>\\d+|one|two|three|four|five|six)) (?<unit>hour|minute)s?'),
    (m, said) => {
      const unit = m.groups?.unit === 'hour' ? 'hours' : 'minutes';
      const at = said.now.add({ [unit]: numberOf(m.groups?.n) });
      return `${at.toPlainDate()} at ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
    },
  ],
  [re('this (?=(?:morning|afternoon|evening)\\b)'), (_, said) => `${today(said)} `],
  [re('in a fortnight'), () => 'in 2 weeks'],
  [re('a fortnight ago'), () => '2 weeks ago'],
  [
    re(`(?:(?<n>a|one|two|three) weeks? (?:from|on) (?:next )?${DAY})`),
    (m, said) => day(comingDay(m, said).add({ weeks: numberOf(m.groups?.n) })),
  ],
  [re(`${DAY} week(?! after)`), (m, said) => day(comingDay(m, said).add({ weeks: 1 }))],
  [re(`${NOT_REPEATED}${DAY} (?:of )?next week`), (m, said) => day(dayOfWeek(m, said, 1))],
  [re(`next week(?: on)? ${DAY}`), (m, said) => day(dayOfWeek(m, said, 1))],
  [re(`(?:${DAY}|${SHORT}),? the (?<n>\\d{1,2})(?:st|nd|rd|th)(?! of)`), dayOfMonth],
  [re(`last ${DAY}`), (m, said) => day(pastDay(m, said))],
  [re(`(?:this )?past ${DAY}`), (m, said) => day(pastDay(m, said))],
  [re(`next ${DAY}`), (m, said) => day(dayOfWeek(m, said, 1))],
  [re(`(?:this )?coming ${DAY}`), (m, said) => day(comingDay(m, said))],
  [
    re(`this ${DAY}`),
    (m, said) => day(said.tense === 'past' ? pastDay(m, said) : thisDay(m, said)),
  ],
  [re(`${NOT_REPEATED}${DAY}`), (m, said) => day(weekday(m, said))],
  [re(`(?<=\\b(?:on|this|by|until) )${SHORT}`), (m, said) => day(weekday(m, said))],
  [re(`next (?:${SHORT})`), (m, said) => day(dayOfWeek(m, said, 1))],
  [re('the (?<n>\\d{1,2})(?:st|nd|rd|th) of next month'), dayOfNextMonth],
  [re('(?<=on )the (?<n>\\d{1,2})(?:st|nd|rd|th)(?! (?:of|\\p{L}+ floor|floor))'), dayOfMonth],
  [re('(?:this|the|at the|on the|over the) weekend'), (_, said) => weekend(said, 0)],
  [re('next weekend'), (_, said) => weekend(said, 1)],
  [re('last weekend'), (_, said) => ({ first: monday(said).subtract({ days: 2 }), days: 2 })],
  [re('(?:the )?week after next'), (_, said) => week(said, 2)],
  [re('(?<!of )next week'), (_, said) => week(said, 1)],
  [re('(?:later )?this week'), (_, said) => restOfWeek(said)],
  [re('last week'), (_, said) => week(said, -1)],
  [re('next month'), (_, said) => month(today(said).add({ months: 1 }))],
  [re('last month'), (_, said) => month(today(said).subtract({ months: 1 }))],
  [re('(?:on )?Christmas Eve'), (_, said) => yearly(said, 12, 24)],
  [re('(?:on |at )?Christmas(?: Day)?'), (_, said) => yearly(said, 12, 25)],
  [re('(?:on )?New Year.?s Eve'), (_, said) => yearly(said, 12, 31)],
  [re('(?:on )?New Year.?s Day'), (_, said) => yearly(said, 1, 1)],
  [re('(?:on |at )?Halloween'), (_, said) => yearly(said, 10, 31)],
  [re('(?:on )?Valentine.?s Day'), (_, said) => yearly(said, 2, 14)],
];

const today = (said: Said) => said.now.toPlainDate();
const day = (first: Temporal.PlainDate) => ({ first, days: 1 });
const monday = (said: Said) => today(said).subtract({ days: today(said).dayOfWeek - 1 });

function numberOf(word = 'one'): number {
  const spelled = NUMBERS.indexOf(word.toLowerCase());
  if (spelled >= 0) return spelled;
  return /^\d+$/.test(word) ? Number(word) : 1;
}

function hourOf(match: RegExpExecArray): number {
  return numberOf(match.groups?.hour);
}

function atHour(match: RegExpExecArray): string {
  return `at ${hourOf(match)}`;
}

function hhmm(match: RegExpExecArray): string {
  return `at ${match.groups?.hour}:${match.groups?.minute}`;
}

function weekdayNumber(match: RegExpExecArray): number {
  const given = match.groups?.day?.toLowerCase() ?? '';
  return WEEKDAYS.findIndex((name) => name.startsWith(given.slice(0, 3))) + 1;
}

function daysUntil(match: RegExpExecArray, said: Said): number {
  return (weekdayNumber(match) - today(said).dayOfWeek + 7) % 7;
}

function thisDay(match: RegExpExecArray, said: Said): Temporal.PlainDate {
  return today(said).add({ days: daysUntil(match, said) });
}

// On a Thursday, "on Thursday" is the next one: the day itself is called "today".
function comingDay(match: RegExpExecArray, said: Said): Temporal.PlainDate {
  return today(said).add({ days: daysUntil(match, said) || 7 });
}

function pastDay(match: RegExpExecArray, said: Said): Temporal.PlainDate {
  return today(said).subtract({ days: 7 - daysUntil(match, said) });
}

function weekday(match: RegExpExecArray, said: Said): Temporal.PlainDate {
  return said.tense === 'past' ? pastDay(match, said) : comingDay(match, said);
}

function dayOfWeek(match: RegExpExecArray, said: Said, weeks: number): Temporal.PlainDate {
  return monday(said).add({ weeks, days: weekdayNumber(match) - 1 });
}

function dayOfMonth(match: RegExpExecArray, said: Said): Meaning {
  const wanted = Number(match.groups?.n);
  const weekday = match.groups?.day ? weekdayNumber(match) : null;
  const step = said.tense === 'past' ? -1 : 1;
  for (let months = 0; months < 12; months++) {
    const in_ = today(said)
      .with({ day: 1 })
      .add({ months: months * step });
    if (wanted < 1 || wanted > in_.daysInMonth) continue;
    const date = in_.with({ day: wanted });
    if (Temporal.PlainDate.compare(date, today(said)) * step < 0) continue;
    if (weekday === null || date.dayOfWeek === weekday) return day(date);
  }
  return null;
}

function dayOfNextMonth(match: RegExpExecArray, said: Said): Meaning {
  const first = today(said).with({ day: 1 }).add({ months: 1 });
  const wanted = Number(match.groups?.n);
  return wanted >= 1 && wanted <= first.daysInMonth ? day(first.with({ day: wanted })) : null;
}

function week(said: Said, weeks: number): Meaning {
  return { first: monday(said).add({ weeks }), days: 7 };
}

function restOfWeek(said: Said): Meaning {
  if (said.tense === 'past') return { first: monday(said), days: today(said).dayOfWeek };
  return { first: today(said), days: 8 - today(said).dayOfWeek };
}

function weekend(said: Said, weeks: number): Meaning {
  if (said.tense === 'past' && weeks === 0 && today(said).dayOfWeek < 6) {
    return { first: monday(said).subtract({ days: 2 }), days: 2 };
  }
  return { first: monday(said).add({ weeks, days: 5 }), days: 2 };
}

function month(inside: Temporal.PlainDate): Meaning {
  return { first: inside.with({ day: 1 }), days: inside.daysInMonth };
}

function yearly(said: Said, month: number, dayOfMonth: number): Meaning {
  return day(nearestYear(today(said), said.tense, month, dayOfMonth));
}
