import { Temporal } from 'temporal-polyfill';
import { nearestYear } from './nearest-year';
import type { Tense } from './tense-of';

/** What a rule may know: when it was said, in the person's own zone, and which way it points. */
export type Said = { now: Temporal.ZonedDateTime; tense: Tense };

/** What words of time stand for: other words, or days. */
export type Meaning = string | { first: Temporal.PlainDate; days: number } | null;
export type DateRule = readonly [RegExp, (match: RegExpExecArray, said: Said) => Meaning];

export const today = (said: Said) => said.now.toPlainDate();
export const oneDay = (first: Temporal.PlainDate) => ({ first, days: 1 });
const monday = (said: Said) => today(said).subtract({ days: today(said).dayOfWeek - 1 });

function daysUntil(weekday: number, said: Said): number {
  return (weekday - today(said).dayOfWeek + 7) % 7;
}

/** That weekday from today on. */
export function thisDay(weekday: number, said: Said): Temporal.PlainDate {
  return today(said).add({ days: daysUntil(weekday, said) });
}

// On a Thursday, "on Thursday" is the next one: the day itself is called "today".
export function comingDay(weekday: number, said: Said): Temporal.PlainDate {
  return today(said).add({ days: daysUntil(weekday, said) || 7 });
}

export function pastDay(weekday: number, said: Said): Temporal.PlainDate {
  return today(said).subtract({ days: 7 - daysUntil(weekday, said) });
}

/** "On Thursday", whichever way the sentence points. */
export function onWeekday(weekday: number, said: Said): Temporal.PlainDate {
  return said.tense === 'past' ? pastDay(weekday, said) : comingDay(weekday, said);
}

/** A weekday of this week, or of one so many weeks away. */
export function dayOfWeek(weekday: number, said: Said, weeks: number): Temporal.PlainDate {
  return monday(said).add({ weeks, days: weekday - 1 });
}

/** The nearest month in which that day exists, and is that weekday where one is named. */
export function dayOfMonth(wanted: number, said: Said, weekday: number | null = null): Meaning {
  const step = said.tense === 'past' ? -1 : 1;
  for (let months = 0; months < 12; months++) {
    const in_ = today(said)
      .with({ day: 1 })
      .add({ months: months * step });
    if (wanted < 1 || wanted > in_.daysInMonth) continue;
    const date = in_.with({ day: wanted });
    if (Temporal.PlainDate.compare(date, today(said)) * step < 0) continue;
    if (weekday === null || date.dayOfWeek === weekday) return oneDay(date);
  }
  return null;
}

export function dayOfNextMonth(wanted: number, said: Said): Meaning {
  const first = today(said).with({ day: 1 }).add({ months: 1 });
  return wanted >= 1 && wanted <= first.daysInMonth ? oneDay(first.with({ day: wanted })) : null;
}

export function week(said: Said, weeks: number): Meaning {
  return { first: monday(said).add({ weeks }), days: 7 };
}

export function restOfWeek(said: Said): Meaning {
  if (said.tense === 'past') return { first: monday(said), days: today(said).dayOfWeek };
  return { first: today(said), days: 8 - today(said).dayOfWeek };
}

export function weekend(said: Said, weeks: number): Meaning {
  if (said.tense === 'past' && weeks === 0 && today(said).dayOfWeek < 6) return lastWeekend(said);
  return { first: monday(said).add({ weeks, days: 5 }), days: 2 };
}

export function lastWeekend(said: Said): Meaning {
  return { first: monday(said).subtract({ days: 2 }), days: 2 };
}

export function month(inside: Temporal.PlainDate): Meaning {
  return { first: inside.with({ day: 1 }), days: inside.daysInMonth };
}

export function yearly(said: Said, month: number, dayOfMonth: number): Meaning {
  return oneDay(nearestYear(today(said), said.tense, month, dayOfMonth));
}
