import type { Sql } from 'postgres';
import { isExtra } from '@/lib/check-ins/past';
import { isQuiet } from '../next-instant/is-quiet';
import { type WallClock, wallClock } from '../next-instant/wall-clock';
import type { UnreliableClock } from './clock';
import { type Person, timesAt } from './person';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LATE_AFTER_MS = 3 * HOUR_MS;

type Sent = {
  kind: string;
  localDate: string;
  sentAt: Date;
  scheduledFor: Date;
  about: string | null;
};

type Skipped = { localDate: string; scheduledFor: Date; reason: string };

type Period = { from: number; until: number; clock: UnreliableClock };

/** What was kept and what was broken for one person, from the rows and what they did. */
export async function brokenPromises(sql: Sql, person: Person, period: Period) {
  const sent = await sql<Sent[]>`
    select kind, local_date::text as "localDate", sent_at as "sentAt", scheduled_for as "scheduledFor",
      memory_ids[1] as about
    from scheduled_messages where user_id = ${person.id} and status = 'sent' order by sent_at`;
  const skipped = await sql<Skipped[]>`
    select local_date::text as "localDate", scheduled_for as "scheduledFor", failure_reason as reason
    from scheduled_messages where user_id = ${person.id} and status = 'skipped'`;
  const excused = skipped.filter(
    (one) => one.reason === 'in_conversation' || cameTooLate(one, person, period),
  );
  const dates = settledDates(person, period);
  const events = settledEvents(person, period);
  const broken = [
    ...twice(sent),
    ...tooSoon(sent),
    ...sent.flatMap((one) => outOfPlace(one, person)),
    ...missing(dates, sent, new Set(excused.map(({ localDate }) => localDate))),
    ...notOnce(events, sent),
    ...(person.isSilent && sent.length > 8 ? ['somebody silent was written to on and on'] : []),
  ];
  return {
    sent: sent.length,
    settledDates: dates.length,
    events: events.length,
    extra: sent.filter(({ kind }) => isExtra(kind)).length,
    broken: broken.map((what) => `${person.id}: ${what}`),
  };
}

function twice(sent: readonly Sent[]): string[] {
  const slots = sent.map(
    ({ kind, localDate }) => `${isExtra(kind) ? 'event' : 'day'} ${localDate}`,
  );
  return slots.filter((slot, n) => slots.indexOf(slot) !== n).map((slot) => `${slot} came twice`);
}

function tooSoon(sent: readonly Sent[]): string[] {
  return sent.flatMap(({ sentAt }, n) => {
    const before = sent[n - 1];
    const apart = before ? sentAt.getTime() - before.sentAt.getTime() : Number.POSITIVE_INFINITY;
    return apart < 12 * HOUR_MS ? [`${sentAt.toISOString()} is too soon`] : [];
  });
}

function outOfPlace({ sentAt, localDate, scheduledFor }: Sent, person: Person): string[] {
  const at = sentAt.getTime();
  const clock = wallClock(timesAt(person, at).timezone);
  const late = at - scheduledFor.getTime();
  return [
    ...(isQuietFor(person, at) ? [`${sentAt.toISOString()} is in quiet hours`] : []),
    ...(clock.dateAt(at) === localDate ? [] : [`${sentAt.toISOString()} is not on ${localDate}`]),
    ...(late < 0 || late > LATE_AFTER_MS ? [`${sentAt.toISOString()} is not on time`] : []),
  ];
}

function isQuietFor(person: Person, at: number): boolean {
  const times = timesAt(person, at);
  return isQuiet(wallClock(times.timezone).minuteAt(at), times);
}

/** The clock forgot every tick between its time and the quiet hours. */
function cameTooLate({ scheduledFor, reason }: Skipped, person: Person, { clock }: Period) {
  if (reason !== 'quiet_hours') return false;
  const since = scheduledFor.getTime();
  for (let minute = since; minute < since + LATE_AFTER_MS; minute += MINUTE_MS) {
    const tick = clock.tickOf(Math.floor(minute / MINUTE_MS) * MINUTE_MS);
    if (isQuietFor(person, minute)) return true;
    if (tick && tick.at >= since && !isQuietFor(person, tick.at)) return false;
  }
  return false;
}

/** A date without a change, a pause or an outage on it or beside it has its check-in. */
function missing(dates: string[], sent: readonly Sent[], excused: ReadonlySet<string>): string[] {
  const had = new Set(sent.filter(({ kind }) => !isExtra(kind)).map(({ localDate }) => localDate));
  return dates
    .filter((date) => !had.has(date) && !excused.has(date))
    .map((date) => `${date} had no check-in`);
}

function notOnce(events: { id: string; dueAt: number }[], sent: readonly Sent[]): string[] {
  return events.flatMap(({ id, dueAt }) => {
    const times = sent.filter(({ about }) => about === id).length;
    return times === 1 ? [] : [`${new Date(dueAt).toISOString()} was asked about ${times} times`];
  });
}

function settledDates(person: Person, { from, until, clock: { outages } }: Period): string[] {
  if (person.isSilent) return [];
  const troubles = [
    ...person.unsettled,
    ...person.wishes.map(({ from: at }) => ({ from: at, until: at })),
    ...outages,
    { from: until, until },
  ]
    .filter((trouble) => trouble.from <= until)
    .sort((a, b) => a.from - b.from);
  const dates: string[] = [];
  let since = from;
  for (const trouble of troubles) {
    const clock = wallClock(timesAt(person, since).timezone);
    dates.push(...datesBetween(since, trouble.from, clock));
    since = Math.max(since, trouble.until);
  }
  return dates;
}

/** The whole dates that lie between two instants, the first and the last two left out. */
function datesBetween(from: number, until: number, clock: WallClock): string[] {
  const dates: string[] = [];
  const last = clock.dateAt(until - 2 * DAY_MS);
  for (let at = from + 2 * DAY_MS; clock.dateAt(at) <= last && at < until; at += DAY_MS) {
    dates.push(clock.dateAt(at));
  }
  return [...new Set(dates)];
}

/** Something of the last two weeks may still be to come. */
function settledEvents({ events, isSilent }: Person, { until }: Period) {
  return isSilent ? [] : events.filter(({ dueAt }) => dueAt < until - 14 * DAY_MS);
}
