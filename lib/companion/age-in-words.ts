import { Temporal } from 'temporal-polyfill';

/** How far a date is from today, as a person would say it: `yesterday`, `in 3 weeks`. */
export function ageInWords(date: string, today: string): string {
  const { days } = Temporal.PlainDate.from(today).until(date, { largestUnit: 'days' });
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const span = spanInWords(Math.abs(days));
  return days > 0 ? `in ${span}` : `${span} ago`;
}

function spanInWords(days: number): string {
  if (days < 14) return `${days} days`;
  if (days < 60) return `${Math.round(days / 7)} weeks`;
  if (days < 365) return `${Math.round(days / 30.4)} months`;
  const years = Math.round(days / 365.25);
  return years === 1 ? 'a year' : `${years} years`;
}
