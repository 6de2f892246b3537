import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { type FakeTelegram, startFakeTelegram } from '@/e2e/fakes/telegram';
import { written } from '@/e2e/fakes/telegram-updates';
import { hookOf } from './hook-of';

let fake: FakeTelegram;
beforeAll(async () => {
  fake = await startFakeTelegram({ isStrict: true });
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
afterAll(() => fake.stop());

/** All of them at the same moment. */
async function tell(updates: object[]) {
  const afterwards = await Promise.all(updates.map((update) => hookOf('telegram')?.accept(update)));
  await Promise.all(afterwards.map((work) => work?.()));
}

test('what is said to commands keeps the pace of their chat', async () => {
  const account = 8_000_000;
  await aPerson({ telegramUserId: account, telegramLinkedAt: new Date() });
  await tell(['/help', '/start'].map((text) => written(account, text)));
  expect(fake.refused()).toEqual([]);
  expect(fake.messages()).toHaveLength(2);
});

test('what is said to strangers keeps the pace of the channel', async () => {
  fake.reset();
  await tell(Array.from({ length: 31 }, (_, n) => written(9_000_000 + n, 'Hello')));
  expect(fake.refused()).toEqual([]);
  expect(fake.messages()).toHaveLength(31);
});
