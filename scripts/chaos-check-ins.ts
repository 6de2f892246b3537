import { parseArgs } from 'node:util';
import { startFakeTelegram } from '@/e2e/fakes/telegram';
import { untilStopped } from '@/evals/run/until-stopped';
import { aftermath } from '@/proofs/chaos/aftermath';
import { rage } from '@/proofs/chaos/rage';
import { startDatabases } from '@/proofs/database/start-databases';
import { fillPeople } from '@/proofs/people/fill-people';

// 4,000 check-ins are due, two servers send them over Telegram's fake, are killed a hundred times and
// get every tick three times; the fake takes a message and then answers 503 in one of a hundred.
const { values } = parseArgs({
  options: {
    due: { type: 'string', default: '4000' },
    kills: { type: 'string', default: '100' },
    servers: { type: 'string', default: '2' },
  },
});
const NINE = new Date('2026-11-23T09:00:00Z');
const due = Number(values.due);

const proof = await startDatabases(1);
const telegram = await startFakeTelegram({
  latencyMs: 100,
  percentAcceptedThenFailed: 1,
  isStrict: true,
});
await untilStopped(proof, async () => {
  const [database] = proof.databases;
  if (!database) return;
  const { sql } = database;
  await fillPeople(database, { count: due, nextAt: NINE, spreadMinutes: 1, days: 3, memories: 5 });
  await sql`
    update users set telegram_linked_at = now(), telegram_user_id = numbered.n
    from (select id, 1000 + row_number() over () as n from users) as numbered
    where numbered.id = users.id`;
  await sql.unsafe('vacuum (analyze)');

  const { killed, seconds } = await rage({
    environment: {
      ...database.environment,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_URL: telegram.url,
      CHECK_INS_AT_ONCE: '2',
    },
    servers: Number(values.servers),
    kills: Number(values.kills),
    from: NINE,
    progress: async () => {
      const [row] = await sql<{ left: number }[]>`
        select (select count(*) from scheduled_messages
                where status = 'pending' and local_date = ${NINE.toISOString().slice(0, 10)})::int
             + (select count(*) from deliveries where outcome = 'waiting')::int as left`;
      return 1 - (row?.left ?? due) / due;
    },
  });
  const received = telegram.messages().map(({ body }) => String(body.chat_id));
  const found = await aftermath(sql, received);
  console.log(JSON.stringify({ kills: killed, seconds, ...found }, null, 2));
  const { inTheApp, outside } = found;
  const breaches = [
    killed - Number(values.kills),
    inTheApp.doubled,
    inTheApp.lost,
    outside.doubled,
    outside.saidToBeSentButNotThere,
    outside.withoutARecord,
    outside.saidToBeSent + outside.unknownThatArrived + outside.unknownThatDidNot - due,
    outside.unknownAfter503 +
      outside.unknownAfterAKill -
      outside.unknownThatArrived -
      outside.unknownThatDidNot,
  ];
  process.exitCode = breaches.some((breach) => breach !== 0) ? 1 : 0;
  console.log(process.exitCode === 0 ? 'Every promise was kept.' : 'A promise was broken.');
});
await telegram.stop();
