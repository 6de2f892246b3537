import { parseArgs } from 'node:util';
import { untilStopped } from '@/evals/run/until-stopped';
import { startDatabases } from '@/proofs/database/start-databases';
import { prove } from '@/proofs/year/prove';

// A year of 60 people in 40 zones, whose clock forgets ticks, doubles them and fails for hours.
// `--days 30 --first 10 --people 10 --seed 7` for a part of it, or another one;
// it ends after `--minutes 60` with what it has lived through by then.
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '2027-01-01T00:00:00Z' },
    days: { type: 'string', default: '365' },
    people: { type: 'string', default: '60' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '60' },
  },
});
const from = Date.parse(values.from);
const until = from + Number(values.days) * 86_400_000;
const people = Array.from({ length: Number(values.people) }, (_, n) => Number(values.first) + n);

const proof = await startDatabases(1);
await untilStopped(proof, async () => {
  const [database] = proof.databases;
  if (!database) return;
  Object.assign(process.env, database.environment);
  const startedAt = performance.now();
  const { broken, ...counts } = await prove(database.sql, {
    people,
    from,
    until,
    seed: Number(values.seed),
    stopAt: Date.now() + Number(values.minutes) * 60_000,
  });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(JSON.stringify({ ...counts, broken: broken.length, seconds }, null, 2));
  for (const one of broken.slice(0, 30)) console.log(one);
  process.exitCode = broken.length > 0 ? 1 : 0;
});
