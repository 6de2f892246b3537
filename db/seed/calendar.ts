import { Temporal } from 'temporal-polyfill';

export type Calendar = ReturnType<typeof calendarOf>;

/** Days counted from today in somebody's zone: `-3` is three days ago. */
export function calendarOf(now: Date, timezone: string) {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timezone)
    .toPlainDate();
  const day = (offset: number) => today.add({ days: offset });

  return {
    date: (offset: number) => day(offset).toString(),

    at: (offset: number, time: string) =>
      new Date(
        day(offset).toZonedDateTime({ timeZone: timezone, plainTime: time }).epochMilliseconds,
      ),

    /** A text with its weekdays and dates filled in. */
    words: (text: string) =>
      text
        .replace(/\{([+-]\d+)\}/g, (_, offset: string) =>
          day(Number(offset)).toLocaleString('en-GB', { weekday: 'long' }),
        )
        .replace(/\{on ([+-]\d+)\}/g, (_, offset: string) =>
          day(Number(offset)).toLocaleString('en-GB', { day: 'numeric', month: 'long' }),
        ),
  };
}

export const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);
