import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const taken: unknown[] = [];
  const { promise: bothTaken, resolve } = Promise.withResolvers<void>();
  const app = createServer(async (request, response) => {
    taken.push([request.headers['x-telegram-bot-api-secret-token'], await textOf(request)]);
    response.writeHead(204).end();
    if (taken.length === 2) resolve();
  });
  await new Promise<void>((ready) => app.listen(0, '127.0.0.1', ready));
  const updates = [written(7, 'Hello'), written(7, 'Are you there?')];
  {
    await using _poll = pollTelegram(`http://127.0.0.1:${portOf(app.address())}`);
    fake.push(...updates);
    await bothTaken;
  }
  expect(taken).toEqual(updates.map((update) => [webhookSecret(), JSON.stringify(update)]));
  app.closeAllConnections();
  app.close();
});
