import { parseArgs } from 'node:util';
import { untilStopped } from '@/evals/run/until-stopped';
import { startDatabases } from '@/proofs/database/start-databases';
import { liveApart } from '@/proofs/year/live-apart';

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

// Two halves who never meet: each lives on a database, and a processor, of its own.
const proof = await startDatabases(2);
await untilStopped(proof, async () => {
  const startedAt = performance.now();
  const stopAt = Date.now() + Number(values.minutes) * 60_000;
  const parts = await Promise.all(
    proof.databases.map(({ environment }, half) =>
      liveApart(environment, {
        people: people.filter((_, n) => n % proof.databases.length === half),
        from,
        until,
        seed: Number(values.seed),
        stopAt,
      }),
    ),
  );
  const broken = parts.flatMap((one) => one.broken);
  const lived = {
    days: Math.min(...parts.map(({ days }) => days)),
    ...added(parts.map(({ counts }) => counts)),
    ends: added(parts.map(({ ends }) => ends)),
    broken: broken.length,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  };
  console.log(JSON.stringify(lived, null, 2));
  for (const one of broken.slice(0, 30)) console.log(one);
  process.exitCode = broken.length > 0 ? 1 : 0;
});

function added(all: Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [what, count] of all.flatMap(Object.entries<number>)) {
    sums[what] = (sums[what] ?? 0) + count;
  }
  return sums;
}
