import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { portOf } from '@/e2e/fakes/port-of';
import { type FakeTelegram, startFakeTelegram } from '@/e2e/fakes/telegram';
import { written } from '@/e2e/fakes/telegram-updates';
import { textOf } from '@/e2e/fakes/text-of';
import { webhookSecret } from '@/lib/channels/telegram/inbound';
import { pollTelegram } from './poll-telegram';

let fake: FakeTelegram;
beforeAll(async () => {
  fake = await startFakeTelegram();
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
afterAll(() => fake.stop());

test('what people write is handed to our own webhook, with its secret, in order', async () => {
  await using app = await anApp();
  const updates = [written(7, 'Hello'), written(7, 'Are you there?')];
  {
    await using _poll = pollTelegram(app.url);
    fake.push(...updates);
    await app.tookTwo;
  }
  expect(app.taken).toEqual(updates.map((update) => [webhookSecret(), JSON.stringify(update)]));
});

test('a poll that nobody answers any more is given up, and begun anew', async () => {
  fake.reset();
  await using app = await anApp();
  fake.script({ method: 'getUpdates', does: { kind: 'accept, then hang' } });
  const patience = { waitSeconds: 0, marginMs: 100, pauseAfterTroubleMs: 0 };
  const told = vi.spyOn(console, 'error').mockReturnValue();
  {
    await using _poll = pollTelegram(app.url, patience);
    fake.push(written(7, 'Hello'), written(7, 'Are you there?'));
    await app.tookTwo;
  }
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^Telegram: .*timeout/)]]);
});

/** Our own webhook, which takes what it is handed. */
async function anApp() {
  const taken: unknown[] = [];
  const { promise: tookTwo, resolve } = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    taken.push([request.headers['x-telegram-bot-api-secret-token'], await textOf(request)]);
    response.writeHead(204).end();
    if (taken.length === 2) resolve();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    taken,
    tookTwo,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
