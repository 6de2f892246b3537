import { Temporal } from 'temporal-polyfill';

/** A past date as a person would say it on `today`: yesterday, on Sunday, on 3 November. */
export function dayInWords(date: string, today: string): string {
  const then = Temporal.PlainDate.from(date);
  const { days } = then.until(today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return `on ${then.toLocaleString('en-GB', { weekday: 'long' })}`;
  const sameYear = then.year === Temporal.PlainDate.from(today).year;
  return `on ${then.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  })}`;
}
