import { Temporal } from 'temporal-polyfill';
import { isQuiet, outOfQuiet, type QuietHours } from '@/lib/platform/quiet-hours';
import type { Rhythm } from './schema';
import { stableHash } from './stable-hash';

/** When a person wants to be written to. */
export type Times = Pick<Rhythm, 'time' | 'flexibility' | 'timezone'> & {
  personId: string;
  quietHours: QuietHours | null;
  /** Dates with another time than the usual one. */
  timeOn?: ReadonlyMap<string, string>;
};

type Past = {
  /** The earliest instant that counts. */
  since: Date;
  /** Local dates that have had, or were denied, their check-in. */
  usedDates: ReadonlySet<string>;
  lastSentAt: Date | null;
};

export type Slot = { at: Date; localDate: string };

/** The least distance of one check-in to the next. */
export const HOURS_APART = 12;
const DAYS_TO_TRY = 370;
const LAST_MINUTE = 24 * 60 - 1;
const windows = { morning: [6, 10], midday: [11, 14], evening: [17, 20], night: [20, 23] } as const;

/**
 * The next time to write: the chosen wall time on the next free local date. A gap of the clock
 * moves it forward, of an overlap the first one counts; quiet hours and the twelve hours since the
 * last one move it within its date, or to the next. Null if no day has room for it.
 */
export function nextInstant(times: Times, { since, usedDates, lastSentAt }: Past): Slot | null {
  const first = zoned(since, times.timezone).toPlainDate();
  const notBefore = lastSentAt ? lastSentAt.getTime() + HOURS_APART * 3_600_000 : 0;
  for (let day = 0; day < DAYS_TO_TRY; day++) {
    const date = first.add({ days: day });
    if (usedDates.has(date.toString())) continue;
    const chosen = slotOn(date, times);
    if (!chosen || chosen.epochMilliseconds < since.getTime()) continue;
    const at = zoned(new Date(Math.max(chosen.epochMilliseconds, notBefore)), times.timezone);
    if (fits(at, date, times)) {
      return { at: new Date(at.epochMilliseconds), localDate: date.toString() };
    }
  }
  return null;
}

/** The wall time of a date, moved out of quiet hours and gaps; nothing if the date does not exist. */
function slotOn(date: Temporal.PlainDate, times: Times): Temporal.ZonedDateTime | undefined {
  const { timezone, quietHours } = times;
  const minutes = [
    outOfQuiet(chosenMinute(date, times), quietHours),
    // Only where a gap of the clock ends inside the quiet hours.
    ...(quietHours ? [quietHours.endMinute, quietHours.startMinute - 1] : []),
  ].filter((minute) => minute >= 0 && minute <= LAST_MINUTE);
  const wall = minutes.map((minute) => atMinute(date, minute, timezone));
  return wall.find((at) => fits(at, date, times)) ?? lastMinute(date, times);
}

/** For a gap that swallows the end of a day: its last minute that exists. */
function lastMinute(date: Temporal.PlainDate, times: Times): Temporal.ZonedDateTime | undefined {
  const nextDay = date.add({ days: 1 }).toZonedDateTime(times.timezone);
  const at = nextDay.subtract({ minutes: 1 });
  return fits(at, date, times) ? at : undefined;
}

function fits(at: Temporal.ZonedDateTime, date: Temporal.PlainDate, { quietHours }: Times) {
  return at.toPlainDate().equals(date) && !isQuiet(at.hour * 60 + at.minute, quietHours);
}

function chosenMinute(date: Temporal.PlainDate, times: Times): number {
  const { flexibility, personId, timeOn } = times;
  const wished = timeOn?.get(date.toString());
  const { hour, minute } = Temporal.PlainTime.from(wished ?? times.time);
  const exact = hour * 60 + minute;
  if (wished || flexibility === 'exact') return exact;
  const luck = stableHash(`${personId} ${date} ${flexibility}`);
  if (flexibility === 'around') {
    const drawn = Math.min(LAST_MINUTE, Math.max(0, exact - 15 + (luck % 31)));
    // A gap of the clock would move it by an hour.
    return isOnTheWall(date, drawn, times.timezone) ? drawn : exact;
  }
  const [from, to] = windows[flexibility];
  return from * 60 + (luck % ((to - from) * 60));
}

function atMinute(date: Temporal.PlainDate, minute: number, timeZone: string) {
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
  // `compatible`, Temporal's own default, is the rule: forward out of gaps, first of overlaps.
  return date
    .toPlainDateTime(plainTime)
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' });
}

function isOnTheWall(date: Temporal.PlainDate, minute: number, timezone: string): boolean {
  const { hour, minute: shown } = atMinute(date, minute, timezone);
  return hour * 60 + shown === minute;
}

function zoned(at: Date, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timezone);
}
