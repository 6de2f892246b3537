import { Temporal } from 'temporal-polyfill';

/** The date that a calendar on the wall shows at this instant in an IANA zone: `2026-11-23`. */
export function localDate(at: Date, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString();
}
