import { parseArgs } from 'node:util';
import { asService } from '@/db/client';
import { plansOf } from '@/evals/bench/plans-of';
import { untilStopped } from '@/evals/run/until-stopped';
import { asTable } from '@/evals/score/as-table';
import { percentile } from '@/evals/score/percentile';
import { sendDueCheckIns } from '@/lib/check-ins/send';
import { type ProofDatabase, startDatabases } from '@/proofs/database/start-databases';
import { fillPeople } from '@/proofs/people/fill-people';
import { startWorker, type Worker } from '@/proofs/worker/start-worker';

// What writing to 1,000 people costs among 10,000 and among a million, in turns in the same run, and
// by which plans. `--people 100000 --due 200 --rounds 3` for a shorter run.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    due: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
});
const MORNING = Date.parse('2026-11-23T00:00:00Z');
const HOUR_MS = 3_600_000;
const STRANGERS = { nextAt: new Date('2026-11-24T00:00:00Z'), spreadMinutes: 1440 };
const A_TIME = 20_000;
const DUE_BY_INDEX = 'Index Only Scan using scheduled_messages_due';
const due = Number(values.due);
const rounds = Number(values.rounds);

const proof = await startDatabases(2);
await untilStopped(proof, async () => {
  const sizes = [10_000, Number(values.people)];
  const places: Place[] = [];
  for (const [n, database] of proof.databases.entries()) {
    const people = sizes[n] ?? 0;
    await fillStrangers(database, people);
    // The first round warms up, and of the last three the plans are shown.
    for (let round = 0; round <= rounds; round++) await fillDue(database, due, round);
    await fillDue(database, 3, rounds + 1);
    await database.sql.unsafe('vacuum (analyze)');
    places.push({ database, people, worker: await startWorker(database.environment), ms: [] });
  }
  for (let round = 0; round <= rounds; round++) {
    const ms: number[] = [];
    for (const place of places) ms.push(await writeToSome(place, round));
    console.error(places.map(({ people }, n) => `${people}: ${ms[n]} ms`).join(', '));
    if (round > 0) for (const [n, place] of places.entries()) place.ms.push(ms[n] ?? 0);
  }
  const medians = places.map(({ ms }) => percentile(0.5, ms));
  const [small = 1, large = 1] = medians;
  const ratio = large / small;
  const rows = places.map(({ people, ms }, n) => [people, medians[n], Math.min(...ms)].map(String));
  console.log(asTable(['people', `${due} check-ins, median ms`, 'fastest'], rows));
  console.log(`With the many it takes ${ratio.toFixed(3)} times as long as with the few.`);

  const isPlanned = await showPlans(places.at(-1));
  process.exitCode = ratio <= 1.2 && isPlanned ? 0 : 1;
  for (const { worker } of places) await worker.kill();
});

type Place = { database: ProofDatabase; people: number; worker: Worker; ms: number[] };

async function fillStrangers(database: ProofDatabase, people: number) {
  let begun = 0;
  const some = async () => {
    while (begun < people) {
      const count = Math.min(A_TIME, people - begun);
      begun += count;
      await fillPeople(database, { ...STRANGERS, count, days: 2, memories: 3 });
      console.error(`${begun} of ${people} people`);
    }
  };
  await Promise.all([some(), some()]);
}

/** People with a past, to be written to in one round. */
function fillDue(database: ProofDatabase, count: number, round: number) {
  const nextAt = dueAt(round);
  return fillPeople(database, { count, nextAt, spreadMinutes: 1, days: 14, memories: 50 });
}

function dueAt(round: number): Date {
  return new Date(MORNING + round * HOUR_MS);
}

/** The people of a round are written to, in as many ticks as it takes; milliseconds. */
async function writeToSome({ worker }: Place, round: number): Promise<number> {
  let [sent, ms] = [0, 0];
  for (let tick = 0; sent < due && tick < 20; tick++) {
    const now = new Date(dueAt(round).getTime() + tick * 60_000).toISOString();
    const done = await worker.tick({ now, times: 1 });
    sent += done?.counts.sent ?? 0;
    ms += done?.ms ?? 0;
  }
  if (sent !== due) throw new Error(`${sent} of ${due} were sent`);
  return Math.round(ms);
}

/**
 * Shows the plans of every query of a tick, as they ran. No big table may be read as a whole, and
 * what is due is to be found by an index alone.
 */
async function showPlans(place: Place | undefined): Promise<boolean> {
  if (!place) return false;
  Object.assign(process.env, place.database.environment);
  const plans = await plansOf(
    proof.log,
    () => sendDueCheckIns({ db: asService, now: dueAt(rounds + 1) }),
    /select|insert|update|delete/i,
  );
  const distinct = new Map(plans.map((plan) => [plan.query, plan]));
  for (const { query, lines } of distinct.values())
    console.log(`\n${query}\n\n${lines.join('\n')}`);
  const fullScans = plans.flatMap((plan) => plan.fullScans);
  console.log(
    fullScans.length === 0
      ? `\nEach of the ${distinct.size} queries of a tick goes by an index.`
      : `\nWithout an index: ${[...new Set(fullScans)].join(', ')}`,
  );
  const isDueByIndex = plans.some(({ lines }) => lines.join().includes(DUE_BY_INDEX));
  console.log(`What is due is ${isDueByIndex ? '' : 'not '}found by the index alone.`);
  return fullScans.length === 0 && isDueByIndex;
}
