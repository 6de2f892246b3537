import { eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { companionMessages, users } from '@/db/schema';
import { written } from '@/e2e/fakes/telegram-updates';
import { people } from '@/evals/bench/people';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { untilStopped } from '@/evals/run/until-stopped';
import { percentile } from '@/evals/score/percentile';
import { hookOf } from '@/lib/inbound/hook-of';

// 1,000 updates of Telegram from 100 people, each told three times, 50 at once: one effect each, and
// how long it takes until Telegram has its answer. Replies are written after that, and not here.
const UPDATES = 1000;
const TOLD = 3;
const AT_ONCE = 50;

process.env.TELEGRAM_BOT_TOKEN ||= '42:bench';
const database = await startEvalDatabase({ model: 'offline' });
await untilStopped(database, async () => {
  const hook = hookOf('telegram');
  if (!hook) throw new Error('Telegram is not set up');
  const ids = await people(100);
  await asService(async (tx) => {
    for (const [n, id] of ids.entries()) {
      const linked = { telegramUserId: n + 1, adultConfirmedAt: new Date() };
      await tx.update(users).set(linked).where(eq(users.id, id));
    }
  });
  const updates = Array.from({ length: UPDATES }, (_, n) =>
    written((n % ids.length) + 1, `This is message ${n}`),
  );
  const queue = updates.flatMap((update) => Array(TOLD).fill(update));
  const times: number[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let update = queue.shift(); update; update = queue.shift()) {
        const began = performance.now();
        await hook.accept(update);
        times.push(performance.now() - began);
      }
    }),
  );
  const rows = await asService((tx) =>
    tx.select().from(companionMessages).where(eq(companionMessages.role, 'user')),
  );
  const effects = new Set(rows.map(({ clientId }) => clientId)).size;
  const [p50, p99] = [percentile(0.5, times), percentile(0.99, times)].map((ms) => ms.toFixed(0));
  console.log(
    `${UPDATES} updates, told ${times.length} times: ${rows.length} messages, ${effects} of them different`,
  );
  console.log(`until the answer: p50 ${p50} ms, p99 ${p99} ms, ${AT_ONCE} at once`);
  if (rows.length !== UPDATES || effects !== UPDATES) process.exitCode = 1;
});
