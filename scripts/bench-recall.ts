import { parseArgs } from 'node:util';
import { fillPasts, fillPool, settle, withoutWordIndexes } from '@/evals/bench/fill';
import { measure, questions } from '@/evals/bench/measure';
import { people } from '@/evals/bench/people';
import { plansOf } from '@/evals/bench/plans-of';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { untilStopped } from '@/evals/run/until-stopped';
import { asTable } from '@/evals/score/as-table';
import { recallFor } from '@/lib/memory/recall';
import { contextFor } from '@/lib/platform/context';

// How long recall takes for one person, how it grows with other people's data, and by which plans.
// `--total 2000000` fills the database up to two million messages; it takes some minutes.
const { values } = parseArgs({ options: { total: { type: 'string', default: '100000' } } });
const LIGHT = { messages: 1000, memories: 200 };
const HEAVY = { messages: 20_000, memories: 5000 };
const STRANGER = { messages: 2000, memories: 200 };
const AT_ONCE = 50;
const HEAD = [
  'messages of the person',
  'in all',
  'recall p50 ms',
  'p95',
  'past messages p50 ms',
  'p95',
];

const database = await startEvalDatabase({
  model: 'offline',
  embeddings: 'off',
  settings: { shared_buffers: '1GB', max_wal_size: '16GB' },
});
await untilStopped(database, async () => {
  await fillPool();
  const [light = '', heavy = ''] = await people(2);
  await fillPasts({ people: [light], ...LIGHT });
  await fillPasts({ people: [heavy], ...HEAVY });
  const alone = LIGHT.messages + HEAVY.messages;
  const rows = [await row(light, LIGHT, alone), await row(heavy, HEAVY, alone)];

  const strangers = Math.max(0, Math.ceil((Number(values.total) - alone) / STRANGER.messages));
  await withoutWordIndexes(async () => {
    for (let n = 0; n < strangers; n += AT_ONCE) {
      const some = await people(Math.min(AT_ONCE, strangers - n));
      await fillPasts({ people: some, ...STRANGER });
      console.error(`${alone + (n + some.length) * STRANGER.messages} messages in all`);
    }
  });
  const total = alone + strangers * STRANGER.messages;
  rows.push(await row(light, LIGHT, total), await row(heavy, HEAVY, total));
  console.log(asTable(HEAD, rows));

  const ctx = contextFor(heavy, new Date());
  const [text = ''] = questions;
  const plans = await plansOf(database.log, () => recallFor(ctx, { text }));
  for (const { query, lines } of plans) console.log(`\n${query}\n\n${lines.join('\n')}`);
  const scans = plans.flatMap(({ fullScans }) => fullScans);
  console.log(
    scans.length === 0
      ? `\nEach of the ${plans.length} queries uses an index.`
      : `\nWithout an index: ${scans.join(', ')}. In a small database one person is a large part of a\n` +
          'table, and reading all of it is right: judge the plans with --total 1000000 or more.',
  );
});

async function row(userId: string, own: { messages: number }, total: number): Promise<string[]> {
  await settle();
  const { p50, p95, messagesP50, messagesP95 } = await measure(userId);
  const ms = [p50, p95, messagesP50, messagesP95].map((n) => n.toFixed(1));
  return [String(own.messages), String(total), ...ms];
}
