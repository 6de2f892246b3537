import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import { Temporal } from 'temporal-polyfill';
import type { Said } from './calendar';
import { nearestYear } from './nearest-year';
import type { Read } from './resolve-date';
import type { Rewritten } from './rewrite-date-words';

/** The first date of an English text, and the time that goes with it. */
export function readEnglish(rewritten: Rewritten, said: Said): Read | null {
  const results = casual.parse(rewritten.text, noonOf(said.now), { forwardDate: false });
  for (const result of results) {
    const days = daysOf(result, rewritten, said);
    if (!days) continue;
    const own = timeOf(result.start, rewritten.text);
    // "Tomorrow I have the dentist at 9": the time stands apart from the day.
    const other = own ? undefined : results.find((one) => isTime(one));
    const time = own ?? (other ? timeOf(other.start, rewritten.text) : null);
    return { ...days, time, pieces: [result, ...(other ? [other] : [])].map(pieceOf) };
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

function isTime({ start, text }: ParsedResult): boolean {
  return start.isCertain('hour') && !start.isCertain('day') && /^at\b|[ap]\.?m\b|:/i.test(text);
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

function pieceOf({ index, text }: ParsedResult) {
  return { start: index, end: index + text.length };
}
