import { parseArgs } from 'node:util';
import { untilStopped } from '@/evals/run/until-stopped';
import { asTable } from '@/evals/score/as-table';
import { percentile } from '@/evals/score/percentile';
import { type ProofDatabase, startDatabases } from '@/proofs/database/start-databases';
import { fillPeople } from '@/proofs/people/fill-people';
import { startWorker, type Worker } from '@/proofs/worker/start-worker';

// What a tick with 1,000 due costs among 10,000 people and among a million, side by side in the same
// run; and for people with a long past of their own. `--people 100000` for a shorter run.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
  },
});
const DUE = 1000;
const NOW = new Date('2026-11-23T09:00:30Z');
const TOMORROW = new Date('2026-11-24T00:00:00Z');
const SHORT = { days: 14, memories: 50 };
const STRANGER = { days: 2, memories: 3 };
const A_TIME = 50_000;

const proof = await startDatabases(2);
await untilStopped(proof, async () => {
  const sizes = [10_000, Number(values.people)];
  const places = await Promise.all(
    proof.databases.map(async (database, n) => ({
      database,
      people: sizes[n] ?? 0,
      worker: await startWorker(database.environment),
      ms: [] as number[],
    })),
  );
  for (const { database, people } of places) await fillStrangers(database, people);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const place of places) place.ms.push(await oneTick(place));
    console.error(
      places.map(({ people, ms }) => `${people}: ${ms.at(-1)?.toFixed(0)} ms`).join(', '),
    );
  }
  const medians = places.map(({ ms }) => percentile(0.5, ms));
  console.log(
    asTable(
      ['people', 'median ms', 'fastest'],
      places.map(({ people, ms }, n) => [
        String(people),
        (medians[n] ?? 0).toFixed(0),
        Math.min(...ms).toFixed(0),
      ]),
    ),
  );
  console.log(`ratio ${((medians[1] ?? 0) / (medians[0] ?? 1)).toFixed(3)}`);
});

async function fillStrangers(database: ProofDatabase, people: number) {
  for (let done = 0; done < people; done += A_TIME) {
    const count = Math.min(A_TIME, people - done);
    await fillPeople(database, { ...STRANGER, count, nextAt: TOMORROW, spreadMinutes: 1440 });
    console.error(`${done + count} of ${people} people`);
  }
}

async function oneTick({ database, worker }: { database: ProofDatabase; worker: Worker }) {
  await fillPeople(database, {
    ...SHORT,
    count: DUE,
    nextAt: new Date('2026-11-23T09:00:00Z'),
    spreadMinutes: 1,
  });
  await database.sql.unsafe('vacuum (analyze)');
  const done = await worker.tick({ now: NOW.toISOString(), times: 1 });
  if (done?.counts.sent !== DUE) throw new Error(`not all were sent: ${JSON.stringify(done)}`);
  return done.ms;
}
