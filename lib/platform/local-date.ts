import { Temporal } from 'temporal-polyfill';

/** The date on the person's own calendar, such as `2026-11-22`. */
export function localDate(now: Date, timeZone: string): string {
  return zoned(now, timeZone).toPlainDate().toString();
}

/** When the person's next day begins. Not always at 0:00: some zones skip that hour in spring. */
export function nextLocalDay(now: Date, timeZone: string): Date {
  const tomorrow = zoned(now, timeZone).toPlainDate().add({ days: 1 });
  return new Date(tomorrow.toZonedDateTime(timeZone).epochMilliseconds);
}

function zoned(now: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
}
