import type { Sql } from 'postgres';
import { asService } from '@/db/client';
import { answerCheckIn } from '@/lib/check-ins/answer';
import { sendDueCheckIns } from '@/lib/check-ins/send';
import { contextFor } from '@/lib/platform/context';
import { random } from '../random';
import { unreliableClock } from './clock';
import { type Deed, deedsOf } from './deeds';
import { settleIn } from './settle-in';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

type Period = {
  people: number[];
  from: number;
  until: number;
  seed: number;
  /** Looks no further than it gets by then, in real time. */
  stopAt?: number;
};

/**
 * Lets people live through a period with an unreliable clock, on the product's own verbs. Minutes in
 * which nothing can be due are not ticked, except some by lot: they must find nothing to do.
 */
export async function simulate(sql: Sql, { people: numbers, from, until, seed, ...limit }: Period) {
  const next = random(seed);
  const clock = unreliableClock({ from, until, seed });
  const people = [];
  for (const n of numbers) people.push(await settleIn(sql, n, { at: from, next }));
  const silent = new Set(people.flatMap(({ id, isSilent }) => (isSilent ? [id] : [])));
  const deeds = people.flatMap((person) => deedsOf(person, { sql, from, until, next }));
  const counts = { ticks: 0, doubled: 0, dropped: 0, skippedMinutes: 0, looked: 0, broken: 0 };
  const totals: Record<string, number> = {};

  let minute = from;
  while (minute < until && Date.now() < (limit.stopAt ?? Number.POSITIVE_INFINITY)) {
    const due = await nextDue(sql);
    const first = ceil(Math.max(minute, due));
    const lookedAt = minute + Math.floor(next() * (first - minute));
    let tick = clock.tickOf(first);
    let at = first;
    while (!tick && at < until) {
      at += MINUTE_MS;
      tick = clock.tickOf(at);
    }
    const deed = earliest(deeds);
    const tickAt = tick?.at ?? until;
    if (deed && deed.at <= tickAt) {
      deeds.splice(deeds.indexOf(deed), 1);
      await deed.does();
      minute = Math.max(minute, floor(deed.at));
      continue;
    }
    if (!tick || tickAt >= until) {
      minute = until;
      break;
    }
    if (first - minute > 2 * MINUTE_MS && next() < 0.05) {
      counts.looked++;
      if (await didAnything(lookedAt)) counts.broken++;
    }
    counts.skippedMinutes += (first - minute) / MINUTE_MS;
    counts.dropped += (at - first) / MINUTE_MS;
    counts.ticks++;
    if (tick.times > 1) counts.doubled++;
    const now = new Date(tickAt);
    const job = { db: asService, now };
    const ends = await Promise.all(Array.from({ length: tick.times }, () => sendDueCheckIns(job)));
    for (const [what, count] of ends.flatMap((end) => Object.entries(end))) {
      totals[what] = (totals[what] ?? 0) + count;
    }
    if (counts.ticks % 1000 === 0) console.error(`${now.toISOString()}: ${totals.sent} sent`);
    deeds.push(...(await answersTo(sql, now, silent)));
    minute = at + MINUTE_MS;
  }
  return { people, until: minute, clock, counts, totals };
}

/** Before this instant no claim can find a row: it is the very expression that a claim asks for. */
async function nextDue(sql: Sql): Promise<number> {
  const [row] = await sql<{ at: Date | null }[]>`
    select min(greatest(scheduled_for, claimed_until)) as at
    from scheduled_messages where status = 'pending'`;
  return row?.at?.getTime() ?? Number.POSITIVE_INFINITY;
}

async function didAnything(at: number): Promise<boolean> {
  const counts = await sendDueCheckIns({ db: asService, now: new Date(at) });
  return Object.values(counts).some((count) => count > 0);
}

/** Two of three check-ins are answered, two hours later. */
async function answersTo(sql: Sql, sentAt: Date, silent: ReadonlySet<string>): Promise<Deed[]> {
  const rows = await sql<{ id: string; user_id: string; day: number }[]>`
    select id, user_id, local_date - '2020-01-01'::date as day from scheduled_messages
    where sent_at = ${sentAt} and status = 'sent'`;
  const at = sentAt.getTime() + 2 * HOUR_MS;
  return rows
    .filter(({ user_id, day }) => !silent.has(user_id) && day % 3 !== 0)
    .map(({ id, user_id }) => {
      const ctx = contextFor(user_id, new Date(at));
      return { at, does: () => answerCheckIn(ctx, { id, answer: 'went_well' }) };
    });
}

function earliest(deeds: Deed[]): Deed | undefined {
  let first = deeds[0];
  for (const deed of deeds) if (first && deed.at < first.at) first = deed;
  return first;
}

const ceil = (at: number) => Math.ceil(at / MINUTE_MS) * MINUTE_MS;
const floor = (at: number) => Math.floor(at / MINUTE_MS) * MINUTE_MS;
