import type { Slot, Times } from '@/lib/check-ins/next-instant';
import { isQuiet } from './is-quiet';
import { type WallClock, wallClock } from './wall-clock';

type Lived = {
  times: Times;
  last: Slot | null;
  since: number;
  usedDates: ReadonlySet<string>;
  /** Nothing changed since the last one. */
  isSettled: boolean;
};

const HOURS_APART_MS = 12 * 3_600_000;
const DAY_MINUTES = 24 * 60;

/** What a check-in at this time would break, worked out without the product's own arithmetic. */
export function promisesBroken(slot: Slot, lived: Lived): string[] {
  const { times, last, since, usedDates, isSettled } = lived;
  const clock = wallClock(times.timezone);
  const at = slot.at.getTime();
  const notBefore = Math.max(since, last ? last.at.getTime() + HOURS_APART_MS : 0);
  const promises = {
    'has passed': at >= since,
    'is within twelve hours of the one before': at >= notBefore,
    'is the second on its date': !usedDates.has(slot.localDate),
    'is not on its date': clock.dateAt(at) === slot.localDate,
    'is in quiet hours': !isQuiet(clock.minuteAt(at), times),
    'leaves a date out': !isSettled || !last || !leavesOut(slot, { times, last, clock }),
    'is not at the chosen time': isAsChosen(slot, lived, clock),
  };
  return Object.entries(promises).flatMap(([broken, isKept]) => (isKept ? [] : [broken]));
}

/** Whether the date after the last one had room for a check-in and got none. */
function leavesOut(
  { localDate }: Slot,
  { times, last, clock }: { times: Times; last: Slot; clock: WallClock },
): boolean {
  const date = dateAfter(last.localDate, clock);
  if (localDate === date) return false;
  const notBefore = last.at.getTime() + HOURS_APART_MS;
  return range(times)
    .map((minute) => Math.max(notBefore, clock.instantOf(date, minute)))
    .every((at) => clock.dateAt(at) === date && !isQuiet(clock.minuteAt(at), times));
}

function isAsChosen(slot: Slot, { times, last }: Lived, clock: WallClock): boolean {
  const at = slot.at.getTime();
  const notBefore = last ? last.at.getTime() + HOURS_APART_MS : 0;
  const minutes = range(times);
  const [from = 0, to = 0] = minutes.map((minute) => clock.instantOf(slot.localDate, minute));
  const isMoved = [from, to].some(
    (end) => clock.dateAt(end) !== slot.localDate || isQuiet(clock.minuteAt(end), times),
  );
  // Where a moved clock or quiet hours are in the way, any other time of that date is right.
  if (isMoved || at === notBefore || at === clock.instantOf(slot.localDate, exactly(times)))
    return true;
  const [first = 0, final = 0] = minutes;
  const shown = clock.minuteAt(at);
  return (at >= from && at <= to) || (shown >= first && shown <= final);
}

/** The first and the last minute of the day that these wishes allow. */
function range(times: Times): [number, number] {
  const exact = exactly(times);
  switch (times.flexibility) {
    case 'exact':
      return [awake(exact, times), awake(exact, times)];
    case 'around':
      return [
        awake(Math.max(0, exact - 15), times),
        awake(Math.min(DAY_MINUTES - 1, exact + 15), times),
      ];
    case 'morning':
      return [6 * 60, 10 * 60 - 1];
    case 'midday':
      return [11 * 60, 14 * 60 - 1];
    case 'evening':
      return [17 * 60, 20 * 60 - 1];
    case 'night':
      return [20 * 60, 23 * 60 - 1];
  }
}

function exactly({ time }: Times): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** The end of the quiet hours, or their last minute before where they go on into the next day. */
function awake(minute: number, times: Times): number {
  const { quietHours } = times;
  if (!quietHours || !isQuiet(minute, times)) return minute;
  return minute < quietHours.endMinute ? quietHours.endMinute : quietHours.startMinute - 1;
}

/** The next date that there is: one was left out in Apia in 2011. */
function dateAfter(date: string, clock: WallClock): string {
  return clock.dateAt(clock.instantOf(date, DAY_MINUTES / 2) + DAY_MINUTES * 60_000);
}
