import { Temporal } from 'temporal-polyfill';

const MORNING = '09:00';

/** When to ask how it went: at nine on the day after, by the person's own clock. */
export function morningAfter(lastDate: string, timeZone: string): Date {
  return morningOf(Temporal.PlainDate.from(lastDate).add({ days: 1 }).toString(), timeZone);
}

/** Nine o'clock on a local date. */
export function morningOf(date: string, timeZone: string): Date {
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: MORNING });
  return new Date(zoned.epochMilliseconds);
}
