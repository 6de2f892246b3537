import { parseArgs } from 'node:util';
import { startFakeTelegram } from '@/e2e/fakes/telegram';
import { untilStopped } from '@/evals/run/until-stopped';
import { percentile } from '@/evals/score/percentile';
import { startDatabases } from '@/proofs/database/start-databases';
import { mostWithin } from '@/proofs/load/most-within';
import { startSlowModel } from '@/proofs/load/slow-model';
import { fillPeople } from '@/proofs/people/fill-people';
import { startWorker } from '@/proofs/worker/start-worker';

// 20,000 check-ins are due in one minute; the model takes 300 ms, Telegram 100 ms. One server, ticked
// without a pause: how much of what its places at the model allow, how late, and at which pace outside.
const { values } = parseArgs({
  options: {
    due: { type: 'string', default: '20000' },
    'at-once': { type: 'string', default: '8' },
    'on-telegram': { type: 'string', default: '1000' },
  },
});
const NINE = new Date('2026-11-23T09:00:00Z');
const MODEL_MS = 300;
const [due, atOnce, onTelegram] = [values.due, values['at-once'], values['on-telegram']].map(
  Number,
);
if (!due || !atOnce || onTelegram === undefined) throw new Error('these are numbers');

const proof = await startDatabases(1);
const model = await startSlowModel({ latencyMs: MODEL_MS });
const telegram = await startFakeTelegram({ latencyMs: 100, isStrict: true });
await untilStopped(proof, async () => {
  const [database] = proof.databases;
  if (!database) return;
  const { sql } = database;
  await fillPeople(database, { count: due, nextAt: NINE, spreadMinutes: 1, days: 3, memories: 5 });
  await sql`update consents set subject = ${model.host}`;
  await sql`
    update users set telegram_linked_at = now(), telegram_user_id = numbered.n
    from (select id, 1000 + row_number() over () as n from users limit ${onTelegram}) as numbered
    where numbered.id = users.id`;
  await sql.unsafe('vacuum (analyze)');
  const worker = await startWorker({
    ...database.environment,
    MODEL: 'slow',
    MODEL_EXTRACTION: 'slow',
    MODEL_BASE_URL: `http://${model.host}/v1`,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_URL: telegram.url,
    CHECK_INS_AT_ONCE: String(atOnce),
  });

  const begun = Date.now();
  let ticks = 0;
  let cpuMs = 0;
  for (let left = due; left > 0; ticks++) {
    const now = new Date(NINE.getTime() + Date.now() - begun).toISOString();
    cpuMs += (await worker.tick({ now, times: 1 }))?.cpuMs ?? 0;
    const [row] = await sql<{ left: number }[]>`
      select (select count(*) from scheduled_messages
              where status = 'pending' and local_date = '2026-11-23')::int
           + (select count(*) from deliveries where outcome = 'waiting')::int as left`;
    left = row?.left ?? 0;
    console.error(`${left} left after ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  const written = await sql<{ at: Date; by: string }[]>`
    select c.created_at as at, s.generation_context ->> 'by' as by
    from scheduled_messages s join conversations c on c.id = s.conversation_id
    where s.status = 'sent' and s.local_date = '2026-11-23'`;
  const lags = written.map(({ at }) => (at.getTime() - begun) / 1000);
  const seconds = Math.max(...lags);
  const throughput = written.length / seconds;
  const allowed = atOnce / (MODEL_MS / 1000);
  // Everything that was asked of it, also what it refused for coming too fast.
  const instants = telegram.calls.map(({ at }) => at);
  const refused = telegram.refused().length;
  console.log(
    JSON.stringify(
      {
        due,
        sent: written.length,
        byTheModel: written.filter(({ by }) => by !== 'template').length,
        ticks,
        seconds: round(seconds),
        perSecond: round(throughput),
        allowedPerSecond: round(allowed),
        ratio: round(throughput / allowed, 3),
        cpuMsPerCheckIn: round(cpuMs / written.length),
        mostAtTheModel: model.most(),
        lagSeconds: {
          p50: round(percentile(0.5, lags)),
          p95: round(percentile(0.95, lags)),
          p99: round(percentile(0.99, lags)),
        },
        telegram: { asked: instants.length, refused, mostInASecond: mostWithin(1000, instants) },
      },
      null,
      2,
    ),
  );
  const isKept =
    written.length === due &&
    throughput >= 0.95 * allowed &&
    mostWithin(1000, instants) <= 30 &&
    refused === 0;
  process.exitCode = isKept ? 0 : 1;
  await worker.kill();
});
model.stop();
await telegram.stop();

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
