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
const NINE = new Date('2026-11-23T09:00:00Z');
const STRANGERS = { nextAt: new Date('2026-11-24T00:00:00Z'), spreadMinutes: 1440 };
const A_TIME = 50_000;
const due = Number(values.due);

const proof = await startDatabases(2);
await untilStopped(proof, async () => {
  const sizes = [10_000, Number(values.people)];
  const places: Place[] = [];
  for (const [n, database] of proof.databases.entries()) {
    const people = sizes[n] ?? 0;
    await fillStrangers(database, people);
    places.push({ database, people, worker: await startWorker(database.environment), ms: [] });
  }
  for (const place of places) await writeToSome(place);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const place of places) place.ms.push(await writeToSome(place));
    console.error(places.map(({ people, ms }) => `${people}: ${ms.at(-1)} ms`).join(', '));
  }
  const medians = places.map(({ ms }) => percentile(0.5, ms));
  const [small = 1, large = 1] = medians;
  const ratio = large / small;
  const rows = places.map(({ people, ms }, n) => [people, medians[n], Math.min(...ms)].map(String));
  console.log(asTable(['people', `${due} check-ins, median ms`, 'fastest'], rows));
  console.log(`With the many it takes ${ratio.toFixed(3)} times as long as with the few.`);

  const fullScans = await showPlans(places.at(-1));
  process.exitCode = ratio <= 1.2 && fullScans.length === 0 ? 0 : 1;
  for (const { worker } of places) await worker.kill();
});

type Place = { database: ProofDatabase; people: number; worker: Worker; ms: number[] };

async function fillStrangers(database: ProofDatabase, people: number) {
  for (let done = 0; done < people; done += A_TIME) {
    const count = Math.min(A_TIME, people - done);
    await fillPeople(database, { ...STRANGERS, count, days: 2, memories: 3 });
    console.error(`${done + count} of ${people} people`);
  }
}

/** Some more people come due, and are written to in as many ticks as it takes; milliseconds. */
async function writeToSome({ database, worker }: Place): Promise<number> {
  await addDue(database, due);
  let [sent, ms] = [0, 0];
  for (let tick = 0; sent < due && tick < 20; tick++) {
    const now = new Date(NINE.getTime() + tick * 60_000).toISOString();
    const done = await worker.tick({ now, times: 1 });
    sent += done?.counts.sent ?? 0;
    ms += done?.ms ?? 0;
  }
  if (sent !== due) throw new Error(`${sent} of ${due} were sent`);
  return Math.round(ms);
}

async function addDue(database: ProofDatabase, count: number) {
  await fillPeople(database, { count, nextAt: NINE, spreadMinutes: 1, days: 14, memories: 50 });
  await database.sql.unsafe('vacuum (analyze)');
}

/** The plans of every query of a tick, as they ran; which of them read a big table as a whole. */
async function showPlans(place: Place | undefined): Promise<string[]> {
  if (!place) return [];
  Object.assign(process.env, place.database.environment);
  await addDue(place.database, 3);
  const plans = await plansOf(
    proof.log,
    () => sendDueCheckIns({ db: asService, now: NINE }),
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
  return fullScans;
}
