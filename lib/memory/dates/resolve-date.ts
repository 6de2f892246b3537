import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Said } from './date-rules';
import { nearestYear } from './nearest-year';
import { type Rewritten, rewriteDateWords } from './rewrite-date-words';
import { type Tense, tenseOf } from './tense-of';

/** A date that somebody said, on their own calendar. */
export type When = {
  /** The words, verbatim, and where they stand. */
  text: string;
  index: number;
  /** ISO dates; the same unless it is a week, a weekend or a month. */
  date: string;
  lastDate: string;
  /** `HH:MM`, if one was named. */
  time: string | null;
  /** The instant of the time, or of the day's beginning. */
  at: Date;
};

type Where = { at: Date; timeZone: string; tense?: Tense };

/**
 * The first date in a text, as the person meant it when they wrote it, in their zone. Null where no
 * day is named: a bare "at 6", "now" or "for three years" is no date.
 */
export function resolveDate(text: string, { at, timeZone, tense }: Where): When | null {
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const said: Said = { now, tense: tense ?? tenseOf(text) };
  const rewritten = rewriteDateWords(text, said);
  for (const result of casual.parse(rewritten.text, noonOf(now), { forwardDate: false })) {
    const days = daysOf(result, rewritten, said);
    if (days) return inWords(text, rewritten, result, days, timeZone);
  }
  return null;
}

type Days = { first: Temporal.PlainDate; last: Temporal.PlainDate };

// The parser reckons with the machine's own clock. Noon exists on every day in every zone, and only
// the calendar parts of the answer are read, so the machine's zone never shows.
function noonOf(now: Temporal.ZonedDateTime): Date {
  return new Date(now.year, now.month - 1, now.day, 12);
}

function daysOf(result: ParsedResult, rewritten: Rewritten, said: Said): Days | null {
  if (isNoDate(result, rewritten.text)) return null;
  const first = dateOf(result.start, said);
  if (!first) return null;
  if (result.start.isCertain('month') && !result.start.isCertain('day')) {
    return { first, last: first.with({ day: first.daysInMonth }) };
  }
  const spanDays = rewritten.spanDays.get(first.toString()) ?? 1;
  const end = result.end && dateOf(result.end, said);
  const last = first.add({ days: spanDays - 1 });
  return { first, last: end && Temporal.PlainDate.compare(end, last) > 0 ? end : last };
}

const DURATION_OR_START = /\b(?:for|since|every|each|until|till)\s+(?:the\s+|about\s+|over\s+)?$/i;

function isNoDate(result: ParsedResult, text: string): boolean {
  if (DURATION_OR_START.test(text.slice(0, result.index))) return true;
  if (/^(?:right )?now$|\b(?:second|minute|hour|year)s?\b/i.test(result.text)) return true;
  // "May" and "march" are words, too.
  if (/^(?:may|march|mar|sun|sat|mon|wed|jan|dec)$/.test(result.text)) return true;
  // 04/12 is another day on each side of the Atlantic.
  const numeric = /^(\d{1,2})[/.](\d{1,2})\b/.exec(result.text);
  return numeric !== null && Number(numeric[1]) <= 12 && Number(numeric[2]) <= 12;
}

function dateOf(parts: ParsedComponents, said: Said): Temporal.PlainDate | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null || !parts.isCertain('month')) return null;
  const today = said.now.toPlainDate();
  if (parts.isCertain('year')) return Temporal.PlainDate.from({ year, month, day });
  if (parts.isCertain('day')) return nearestYear(today, said.tense, month, day);
  if (month === today.month) return today.with({ day: 1 });
  return nearestYear(today, said.tense, month, 1);
}

function inWords(
  text: string,
  rewritten: Rewritten,
  result: ParsedResult,
  { first, last }: Days,
  timeZone: string,
): When {
  const time = timeOf(result.start, rewritten.text);
  const index = rewritten.origins[result.index] ?? 0;
  const end = (rewritten.origins[result.index + result.text.length - 1] ?? index) + 1;
  const zoned = first.toZonedDateTime({ timeZone, plainTime: time ?? undefined });
  return {
    text: text.slice(index, end),
    index,
    date: first.toString(),
    lastDate: last.toString(),
    time: time?.toString({ smallestUnit: 'minute' }) ?? null,
    at: new Date(zoned.epochMilliseconds),
  };
}

const FIRST_HOUR_OF_WORK = 7;

function timeOf(parts: ParsedComponents, text: string): Temporal.PlainTime | null {
  const hour = parts.get('hour');
  if (hour === null || !parts.isCertain('hour')) return null;
  // "At 3" is in the afternoon unless somebody says otherwise.
  const isAfternoon =
    hour > 0 &&
    hour < FIRST_HOUR_OF_WORK &&
    !parts.isCertain('meridiem') &&
    !/morning|night|0\d:\d\d/.test(text);
  return Temporal.PlainTime.from({
    hour: isAfternoon ? hour + 12 : hour,
    minute: parts.get('minute') ?? 0,
  });
}
