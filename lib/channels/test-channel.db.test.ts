import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { channelSlots } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeTelegram, startFakeTelegram } from '@/e2e/fakes/telegram';
import { collectReceipts } from './receipts';
import { testChannel } from './test-channel';

let fake: FakeTelegram;
beforeAll(async () => {
  fake = await startFakeTelegram();
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
afterAll(() => fake.stop());

let lastAccount = 7_000_000;
const inChat = () => aPerson({ telegramUserId: ++lastAccount, telegramLinkedAt: new Date() });
const telegram = { channel: 'telegram' };

test('one test in ten seconds is a person’s, however many they ask for at once', async () => {
  const [ana, ben] = [await inChat(), await inChat()];
  const four = await Promise.allSettled(
    [ana, ana, ana, ben].map((one) => testChannel(one, telegram)),
  );
  expect(four.map(({ status }) => status).toSorted()).toEqual([
    ...['fulfilled', 'fulfilled', 'rejected', 'rejected'],
  ]);
  expect(fake.messages()).toHaveLength(2);
  await expect(testChannel(ana, telegram)).rejects.toMatchObject({
    code: 'too_many_requests',
    details: { retryAfterSeconds: 10 },
  });

  await asOwner()`update channel_slots set next_at = next_at - interval '10 seconds'`;
  expect(await testChannel(ana, telegram)).toEqual({ outcome: 'sent' });
});

test('a test waits for its turn at the channel', async () => {
  fake.reset();
  const soon = new Date(Date.now() + 300);
  const set = { nextAt: soon };
  await asService((tx) =>
    tx
      .insert(channelSlots)
      .values({ channel: 'telegram', ...set })
      .onConflictDoUpdate({ target: channelSlots.channel, set }),
  );
  await testChannel(await inChat(), telegram);
  expect(fake.messages()[0]?.at).toBeGreaterThanOrEqual(soon.getTime());
});

test('a slot whose next turn has come is forgotten; names tell nobody whose they were', async () => {
  const ana = await inChat();
  await testChannel(ana, telegram);
  const names = () => asService((tx) => tx.select().from(channelSlots));
  expect(JSON.stringify(await names())).not.toContain(ana.userId);
  const past = eq(channelSlots.channel, 'telegram');
  await asService((tx) =>
    tx
      .update(channelSlots)
      .set({ nextAt: new Date(0) })
      .where(past),
  );
  await collectReceipts({ db: asService, now: new Date() });
  const left = (await names()).map(({ channel }) => channel);
  expect(left).not.toContain('telegram');
  expect(left).toContainEqual(expect.stringMatching(/^test /));
});
