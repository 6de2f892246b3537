import {
  comingDay,
  type DateRule,
  dayOfMonth,
  dayOfNextMonth,
  dayOfWeek,
  lastWeekend,
  type Meaning,
  month,
  oneDay,
  onWeekday,
  pastDay,
  restOfWeek,
  type Said,
  thisDay,
  today,
  week,
  weekend,
  yearly,
} from './calendar';

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

/** English words of time that only people understand, and what they mean. Earlier rules go first. */
export const englishRules: readonly DateRule[] = [
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
    (m, said) => oneDay(comingDay(weekdayOf(m), said).add({ weeks: numberOf(m.groups?.n) })),
  ],
  [
    re(`${DAY} week(?! after)`),
    (m, said) => oneDay(comingDay(weekdayOf(m), said).add({ weeks: 1 })),
  ],
  [
    re(`${NOT_REPEATED}${DAY} (?:of )?next week`),
    (m, said) => oneDay(dayOfWeek(weekdayOf(m), said, 1)),
  ],
  [re(`next week(?: on)? ${DAY}`), (m, said) => oneDay(dayOfWeek(weekdayOf(m), said, 1))],
  [re(`(?:${DAY}|${SHORT}),? the (?<n>\\d{1,2})(?:st|nd|rd|th)(?! of)`), onDayOfMonth],
  [re(`last ${DAY}`), (m, said) => oneDay(pastDay(weekdayOf(m), said))],
  [re(`(?:this )?past ${DAY}`), (m, said) => oneDay(pastDay(weekdayOf(m), said))],
  [re(`next ${DAY}`), (m, said) => oneDay(dayOfWeek(weekdayOf(m), said, 1))],
  [re(`(?:this )?coming ${DAY}`), (m, said) => oneDay(comingDay(weekdayOf(m), said))],
  [
    re(`this ${DAY}`),
    (m, said) =>
      oneDay(said.tense === 'past' ? pastDay(weekdayOf(m), said) : thisDay(weekdayOf(m), said)),
  ],
  [re(`${NOT_REPEATED}${DAY}`), (m, said) => oneDay(onWeekday(weekdayOf(m), said))],
  [re(`(?<=\\b(?:on|this|by|until) )${SHORT}`), (m, said) => oneDay(onWeekday(weekdayOf(m), said))],
  [re(`next (?:${SHORT})`), (m, said) => oneDay(dayOfWeek(weekdayOf(m), said, 1))],
  [
    re('the (?<n>\\d{1,2})(?:st|nd|rd|th) of next month'),
    (m, said) => dayOfNextMonth(Number(m.groups?.n), said),
  ],
  [re('(?<=on )the (?<n>\\d{1,2})(?:st|nd|rd|th)(?! (?:of|\\p{L}+ floor|floor))'), onDayOfMonth],
  [re('(?:this|the|at the|on the|over the) weekend'), (_, said) => weekend(said, 0)],
  [re('next weekend'), (_, said) => weekend(said, 1)],
  [re('last weekend'), (_, said) => lastWeekend(said)],
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

function weekdayOf(match: RegExpExecArray): number {
  const given = match.groups?.day?.toLowerCase() ?? '';
  return WEEKDAYS.findIndex((name) => name.startsWith(given.slice(0, 3))) + 1;
}

function onDayOfMonth(match: RegExpExecArray, said: Said): Meaning {
  const weekday = match.groups?.day ? weekdayOf(match) : null;
  return dayOfMonth(Number(match.groups?.n), said, weekday);
}
