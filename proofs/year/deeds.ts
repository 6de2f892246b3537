import type { Sql } from 'postgres';
import { pauseCheckIns } from '@/lib/check-ins/pause';
import { planCare } from '@/lib/check-ins/plan-care';
import { setRhythm } from '@/lib/check-ins/rhythm';
import { expiryOf } from '@/lib/memory/expiry';
import { contextFor } from '@/lib/platform/context';
import { someTimes } from '../next-instant/some-times';
import { zoneCount, zoneOf } from './cast';
import { type Person, timesAt } from './person';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Something that a person does at an instant. */
export type Deed = { at: number; does: () => Promise<unknown> };

type Year = { sql: Sql; from: number; until: number; next: () => number };

/** What a person does in a year: moves twice, changes their mind, pauses, tells what is coming. */
export function deedsOf(person: Person, year: Year): Deed[] {
  const { next, from, until } = year;
  const some = (count: number, does: (at: number) => Promise<unknown>): Deed[] =>
    Array.from({ length: Math.floor((count * (until - from)) / (365 * DAY_MS) + next()) }, () => {
      const at = from + Math.floor(next() * (until - from));
      return { at, does: () => does(at) };
    });
  if (person.isSilent) return [];
  return [
    ...some(2, (at) => wish(person, at, { zone: zoneOf(Math.floor(next() * zoneCount)), next })),
    ...some(3, (at) => wish(person, at, { zone: timesAt(person, at).timezone, next })),
    ...some(2, (at) => pause(person, at, Math.ceil(next() * 9))),
    ...some(1, (at) => care(person, at)),
    ...some(14, (at) => tell(person, at, year)),
    ...some(25, (at) => write(person, at, year.sql)),
  ];
}

async function wish(
  person: Person,
  at: number,
  { zone, next }: { zone: string; next: () => number },
) {
  const { quietHours, personId } = timesAt(person, at);
  const times = { ...someTimes(zone, next), quietHours, personId };
  const { time, flexibility, timezone } = times;
  await setRhythm(contextFor(person.id, new Date(at)), {
    enabled: true,
    time,
    flexibility,
    timezone,
  });
  person.wishes.push({ from: at, times });
}

async function pause(person: Person, at: number, days: number) {
  const until = at + days * DAY_MS;
  await pauseCheckIns(contextFor(person.id, new Date(at)), {
    until: new Date(until).toISOString(),
  });
  person.unsettled.push({ from: at, until });
}

/** The note of the next day takes the place of what would have come until then. */
async function care(person: Person, at: number) {
  await planCare(contextFor(person.id, new Date(at)));
  person.unsettled.push({ from: at, until: at + 2 * DAY_MS });
}

/** One thing that is coming up, or two on one day: of those the second needs a check-in of its own. */
async function tell(person: Person, at: number, { sql, next }: Year) {
  const dueAt = at + DAY_MS + Math.floor(next() * 6 * DAY_MS);
  const [told, due] = [new Date(at), new Date(dueAt)];
  for (let nth = 0; nth < (next() < 0.4 ? 2 : 1); nth++) {
    const key = `ask_${at}_${nth}`;
    const [row] = await sql<{ id: string }[]>`
      insert into user_context (user_id, category, key, value, quote, due_at, expires_at, created_at,
        updated_at)
      values (${person.id}, 'follow_up', ${key}, ${`How did matter ${at} ${nth} go?`},
        ${`Matter ${at} ${nth} is next week`}, ${due}, ${expiryOf('follow_up', { now: told, dueAt: due })},
        ${told}, ${told})
      returning id`;
    if (row) person.events.push({ id: row.id, dueAt });
  }
}

/** A word in the conversation: check-ins wait until it has been silent for a while. */
async function write({ id }: Person, at: number, sql: Sql) {
  await sql`
    with day as (
      insert into conversations (user_id, local_date, started_at)
      values (${id}, ${new Date(at).toISOString().slice(0, 10)}, ${new Date(at)})
      on conflict (user_id, local_date, incognito) do update set ended_at = null
      returning id
    )
    insert into companion_messages (conversation_id, user_id, role, content, created_at)
    select id, ${id}, 'user', 'By the way', ${new Date(at)} from day`;
}
