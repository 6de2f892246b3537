import { Temporal } from 'temporal-polyfill';
import { localDate } from '@/lib/platform/local-date';
import { isQuiet } from '@/lib/platform/quiet-hours';
import type { Planned, Planning } from './agenda';
import { chooseEvent } from './choose';
import { HOURS_APART, type Slot } from './next-instant';
import { countUnanswered, hasBeenUsed, isExtra, lastSent } from './past';
import { daysBetween } from './rest';

const EARLIEST_MINUTE = 8 * 60;
const LATEST_MINUTE = 21 * 60;
const APART_MS = HOURS_APART * 3_600_000;
/** By how much an extra check-in may delay the one that comes after it. */
const MAY_DELAY_MS = 30 * 60_000;

/**
 * An extra check-in beside the day's own, for a date that has come and would otherwise have to wait:
 * at a waking hour, with the same distance to both. Null where there is no such date or hour. A day
 * whose own check-in was left out stays without.
 */
export function nextEvent(
  known: Planning,
  { main, from }: { main: Slot; from: Date },
): Planned | null {
  const { timezone } = known.settings.times;
  const last = Temporal.PlainDate.from(main.localDate);
  let date = Temporal.PlainDate.from(localDate(from, timezone));
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const at = hasItsOwn(date, known, main) ? hourOn(date, known, from) : null;
    if (!at || at.getTime() + APART_MS > main.at.getTime() + MAY_DELAY_MS) continue;
    const memoryIds = askedAt(at, known, main);
    if (memoryIds) return { at, localDate: date.toString(), kind: 'event', memoryIds };
  }
  return null;
}

function hasItsOwn(date: Temporal.PlainDate, { past }: Planning, main: Slot): boolean {
  const day = date.toString();
  return (
    day === main.localDate ||
    past.some(({ kind, sentAt, localDate }) => kind === 'daily' && sentAt && localDate === day)
  );
}

/** The first hour of a date that an extra check-in may come at. */
function hourOn(date: Temporal.PlainDate, { settings, past, lastWroteAt }: Planning, from: Date) {
  const { timezone, quietHours } = settings.times;
  const last = lastSent(past);
  const isTaken = past.some((one) => isExtra(one.kind) && one.localDate === date.toString());
  if (isTaken || isResting(date, last?.localDate, countUnanswered(past, lastWroteAt))) return null;
  const morning = date.toZonedDateTime({ timeZone: timezone, plainTime: minutes(EARLIEST_MINUTE) });
  const earliest = Math.max(
    morning.epochMilliseconds,
    from.getTime(),
    last?.sentAt ? last.sentAt.getTime() + APART_MS : 0,
  );
  const at = Temporal.Instant.fromEpochMilliseconds(earliest).toZonedDateTimeISO(timezone);
  const minute = at.hour * 60 + at.minute;
  const fits =
    at.toPlainDate().equals(date) && minute <= LATEST_MINUTE && !isQuiet(minute, quietHours);
  return fits ? new Date(earliest) : null;
}

function isResting(date: Temporal.PlainDate, lastDate: string | undefined, unanswered: number) {
  const rest = daysBetween(unanswered);
  return rest > 1 && lastDate && Temporal.PlainDate.from(lastDate).until(date).days < rest;
}

/** What it would ask about; nothing if the day's own check-in is still to come and takes it. */
function askedAt(at: Date, { settings, memories, past }: Planning, main: Slot): string[] | null {
  const { timezone } = settings.times;
  const facts = { timezone, memories, boundaries: settings.boundaries };
  const recent = past.filter(hasBeenUsed);
  const first = chooseEvent({ ...facts, recent }, at);
  if (!first || localDate(at, timezone) !== main.localDate) return first?.memoryIds ?? null;
  const asked = { ...first, localDate: main.localDate };
  const second = chooseEvent({ ...facts, recent: [asked, ...recent] }, main.at);
  return second ? first.memoryIds : null;
}

function minutes(minute: number): Temporal.PlainTime {
  return Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
