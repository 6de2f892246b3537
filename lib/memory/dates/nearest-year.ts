import { Temporal } from 'temporal-polyfill';
import type { Tense } from './tense-of';

/** The next such date, or the last one when the clause looks back. */
export function nearestYear(
  today: Temporal.PlainDate,
  tense: Tense,
  month: number,
  day: number,
): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year: today.year, month, day });
  const side = Temporal.PlainDate.compare(date, today);
  if (tense === 'future' && side < 0) return date.add({ years: 1 });
  if (tense === 'past' && side > 0) return date.subtract({ years: 1 });
  return date;
}
