import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** Minutes after local midnight; may span midnight. The start is quiet, the end no longer. */
export type QuietHours = { startMinute: number; endMinute: number };

type Stored = { quietHoursStartMinute: number | null; quietHoursEndMinute: number | null };

// Rows may be older than this rule, or written past the app over Supabase's API.
const minuteOfDay = z.number().int().min(0).max(1439).nullable().catch(null);

/** The quiet hours of a row of `users`; null where there are none, or only half of them. */
export function quietHoursIn(row: Stored): QuietHours | null {
  const startMinute = minuteOfDay.parse(row.quietHoursStartMinute);
  const endMinute = minuteOfDay.parse(row.quietHoursEndMinute);
  if (startMinute === null || endMinute === null || startMinute === endMinute) return null;
  return { startMinute, endMinute };
}

export function isQuiet(minute: number, quiet: QuietHours | null): boolean {
  if (!quiet) return false;
  const { startMinute: start, endMinute: end } = quiet;
  return start <= end ? start <= minute && minute < end : start <= minute || minute < end;
}

/** The same minute, or the nearest end of the quiet hours that lies on the same day. */
export function outOfQuiet(minute: number, quiet: QuietHours | null): number {
  if (!quiet || !isQuiet(minute, quiet)) return minute;
  return quiet.endMinute > minute ? quiet.endMinute : quiet.startMinute - 1;
}

/** From when on it is quiet: the instant itself while it is, else when it begins; null for never. */
export function quietFrom(at: Date, quiet: QuietHours | null, timeZone: string): Date | null {
  if (!quiet) return null;
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  if (isQuiet(local.hour * 60 + local.minute, quiet)) return at;
  const start = Temporal.PlainTime.from('00:00').add({ minutes: quiet.startMinute });
  // Where the clock is put back it may begin twice; in a gap rather too early than in the quiet.
  const beginnings = [0, 1, 2].flatMap((days) => {
    const wall = local.toPlainDate().add({ days }).toPlainDateTime(start);
    return (['earlier', 'later'] as const).map(
      (disambiguation) => wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
    );
  });
  return new Date(Math.min(...beginnings.filter((begins) => begins >= at.getTime())));
}
