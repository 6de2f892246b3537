import { Temporal } from 'temporal-polyfill';
import {
  comingDay,
  type DateRule,
  dayOfMonth,
  dayOfWeek,
  lastWeekend,
  month,
  oneDay,
  onWeekday,
  pastDay,
  restOfWeek,
  type Said,
  today,
  week,
  weekend,
  yearly,
} from './calendar';
import type { DateWords } from './date-words';
import { nearestYear } from './nearest-year';

/** The rules that follow from the words of a language. Earlier rules go first. */
export function rulesFrom(words: DateWords): readonly DateRule[] {
  return [...times(words), ...dates(words), ...weekdays(words), ...days(words), ...spans(words)];
}

const DIGITS = String.raw`\d{1,2}`;
const NOT_IN_A_DATE = String.raw`(?![\p{L}\p{N}]|[-.:/]\d)`;

function rule(source: string, meaning: DateRule[1]): DateRule {
  return [
    new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[-.:/])(?:${source})${NOT_IN_A_DATE}`, 'giu'),
    meaning,
  ];
}

function times(words: DateWords): DateRule[] {
  const { at, hourWord, morning, afternoon, addedMinutes, halfTo } = words;
  const hour = `(?<hour>${numberIn(words)})`;
  const added = alternatives(Object.keys(addedMinutes));
  const part = `(?:,? (?:(?<morning>${morning})|(?<afternoon>${afternoon})))?`;
  const toTime = (match: RegExpExecArray) => timeIn(match, words);
  return [
    ...(halfTo ? [rule(`(?:(?:${at}) )?(?<half>${halfTo}) ${hour}${part}`, toTime)] : []),
    rule(
      String.raw`(?:(?:${at}) ?)?(?<hour>\d{1,2})(?: ?(?:${hourWord})|[:.])(?<minute>[0-5]\d)(?: ?(?:${hourWord}))?${part}`,
      toTime,
    ),
    rule(`(?:${at}) ?${hour}(?: ?(?:${hourWord}))?(?: (?<added>${added}))?${part}`, toTime),
    rule(String.raw`(?<hour>\d{1,2}) ?(?:${hourWord})${part}`, toTime),
  ];
}

const FIRST_HOUR_OF_WORK = 7;

function timeIn({ groups = {} }: RegExpExecArray, words: DateWords): string | null {
  const said = numberOf(groups.hour, words);
  const minute = groups.half
    ? -30
    : groups.added
      ? addedIn(groups.added, words)
      : Number(groups.minute ?? 0);
  const isSmall = said > 0 && said < FIRST_HOUR_OF_WORK && !groups.hour?.startsWith('0');
  const isAfternoon = groups.afternoon ? said < 12 : isSmall && !groups.morning;
  const minutes = (said + (isAfternoon ? 12 : 0)) * 60 + minute;
  if (minutes < 0 || minutes >= 24 * 60) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return `at ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function addedIn(said: string, { addedMinutes }: DateWords): number {
  const found = Object.entries(addedMinutes).find(([source]) => isWhole(source, said));
  return found?.[1] ?? 0;
}

function dates(words: DateWords): DateRule[] {
  const months = `(?<month>${alternatives(words.months)})`;
  const year = String.raw`(?:,? (?:de |del )?(?<year>\d{4}))?`;
  const filled = (source: string) =>
    source.replace('{n}', `(?<n>${DIGITS})`).replace('{month}', months);
  const weekday = `(?:(?<weekday>${alternatives(words.weekdays)})${words.weekdayAndDay})`;
  return [
    ...words.dayAndMonth.map((source) =>
      rule(`${weekday}?${filled(source)}${year}`, (match, said) => dateIn(match, words, said)),
    ),
    rule(
      String.raw`(?<n>${DIGITS})[./](?<number>${DIGITS})(?:[./](?<year>\d{4})?)?`,
      (match, said) => dateIn(match, words, said),
    ),
    rule(`${weekday}(?<n>${DIGITS})[.ºª]?`, (match, said) => {
      const n = Number(match.groups?.n);
      const day = indexOf(words.weekdays, match.groups?.weekday ?? '') + 1;
      return dayOfMonth(n, said, day) ?? dayOfMonth(n, said);
    }),
    ...words.dayOfMonth.map((source) =>
      rule(filled(source), (match, said) => dayOfMonth(Number(match.groups?.n), said)),
    ),
    ...Object.entries(words.yearly).map(([source, [m, d]]) =>
      rule(source, (_, said) => yearly(said, m, d)),
    ),
  ];
}

function dateIn({ groups = {} }: RegExpExecArray, words: DateWords, said: Said) {
  const day = Number(groups.n);
  const number = groups.number
    ? Number(groups.number)
    : indexOf(words.months, groups.month ?? '') + 1;
  const isPossible = number >= 1 && number <= 12 && day >= 1 && day <= 31;
  if (!isPossible) return null;
  if (groups.year) {
    return oneDay(Temporal.PlainDate.from({ year: Number(groups.year), month: number, day }));
  }
  return oneDay(nearestYear(today(said), said.tense, number, day));
}

function weekdays(words: DateWords): DateRule[] {
  return words.weekdays.flatMap((name, i) => {
    const weekday = i + 1;
    const on = (sources: readonly string[], meaning: DateRule[1]) =>
      sources.map((source) => rule(source.replaceAll('{weekday}', `(?:${name})`), meaning));
    return [
      ...on(words.weekdayOfNextWeek, (_, said) => oneDay(dayOfWeek(weekday, said, 1))),
      ...on(words.weekdayInAWeek, (_, said) => oneDay(comingDay(weekday, said).add({ weeks: 1 }))),
      ...on(words.nextWeekday, (_, said) => oneDay(comingDay(weekday, said))),
      ...on(words.lastWeekday, (_, said) => oneDay(pastDay(weekday, said))),
      rule(`(?<!(?:${words.every}) )(?:${name})`, (_, said) => oneDay(onWeekday(weekday, said))),
    ];
  });
}

function days(words: DateWords): DateRule[] {
  const count = `(?<n>${numberIn(words)})`;
  const unit = `(?:(?<day>${words.units.day})|(?<week>${words.units.week})|(?<month>${words.units.month}))`;
  const away = (sources: readonly string[], step: 1 | -1) =>
    sources.map((source) =>
      rule(source.replace('{n}', count).replace('{unit}', unit), ({ groups = {} }, said) => {
        const n = numberOf(groups.n, words) * step;
        const unit = groups.day ? 'days' : groups.week ? 'weeks' : 'months';
        return oneDay(today(said).add({ [unit]: n }));
      }),
    );
  return [
    ...away(words.ahead, 1),
    ...away(words.ago, -1),
    ...Object.entries(words.days).map(([source, n]) =>
      rule(source, (_, said) => oneDay(today(said).add({ days: n }))),
    ),
  ];
}

function spans(words: DateWords): DateRule[] {
  return [
    rule(words.nextWeekend, (_, said) => weekend(said, 1)),
    rule(words.lastWeekend, (_, said) => lastWeekend(said)),
    rule(words.thisWeekend, (_, said) => weekend(said, 0)),
    rule(words.nextWeek, (_, said) => week(said, 1)),
    rule(words.lastWeek, (_, said) => week(said, -1)),
    rule(words.thisWeek, (_, said) => restOfWeek(said)),
    rule(words.nextMonth, (_, said) => month(today(said).add({ months: 1 }))),
    rule(words.lastMonth, (_, said) => month(today(said).subtract({ months: 1 }))),
    ...words.months.map((name, i) =>
      rule(`(?:${words.inMonth}) (?:${name})(?: (?:de |del )?(?<year>\\d{4}))?`, (match, said) =>
        monthIn(i + 1, match.groups?.year, said),
      ),
    ),
  ];
}

function monthIn(number: number, year: string | undefined, said: Said) {
  if (year) return month(Temporal.PlainDate.from({ year: Number(year), month: number, day: 1 }));
  if (number === today(said).month) return month(today(said));
  return month(nearestYear(today(said), said.tense, number, 1));
}

function numberIn({ numbers }: DateWords): string {
  return `${DIGITS}|${alternatives(Object.keys(numbers))}`;
}

function numberOf(said: string | undefined, { numbers }: DateWords): number {
  if (said === undefined) return 1;
  if (/^\d+$/.test(said)) return Number(said);
  return Object.entries(numbers).find(([source]) => isWhole(source, said))?.[1] ?? 1;
}

function indexOf(sources: readonly string[], said: string): number {
  return sources.findIndex((source) => isWhole(source, said));
}

function isWhole(source: string, said: string): boolean {
  return new RegExp(`^(?:${source})$`, 'iu').test(said);
}

function alternatives(sources: readonly string[]): string {
  return sources.toSorted((a, b) => b.length - a.length).join('|');
}
