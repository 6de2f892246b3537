import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { deliveries, users } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeTelegram, startFakeTelegram } from '@/e2e/fakes/telegram';
import type { Context } from '@/lib/platform/context';
import type { Channel } from '../channel';
import { planDelivery } from '../plan-delivery';
import { sendDeliveries } from '../send-deliveries';
import { aMessage } from '../testing/a-message';
import { telegram } from './telegram';

let fake: FakeTelegram;
beforeAll(async () => {
  fake = await startFakeTelegram({ isStrict: true });
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
beforeEach(() => asOwner()`delete from users`);
afterAll(() => fake.stop());

const now = new Date('2026-11-23T08:00Z');
const inChat = (telegramUserId: number) => aPerson({ now, telegramUserId, telegramLinkedAt: now });
const plan = async (ctx: Context) => planDelivery(ctx, { messageId: await aMessage(ctx) });
const drain = (channel: Channel, at = now) =>
  sendDeliveries({ db: asService, now: at }, { stopAt: Date.now() + 20_000 }, [channel]);

async function records() {
  const rows = await asService((tx) => tx.select().from(deliveries).orderBy(asc(deliveries.at)));
  return rows.map(({ userId, outcome, at }) => ({ userId, outcome, at: at?.getTime() ?? 0 }));
}

test('two servers together stay below what Telegram takes, over all and in one chat', async () => {
  const people = await Promise.all(Array.from({ length: 29 }, (_, n) => inChat(100 + n)));
  const ana = await inChat(1);
  await Promise.all(people.map(plan));
  for (const message of [ana, ana]) await plan(message);
  await Promise.all([drain(telegram), drain(telegram)]);

  expect(fake.refused()).toEqual([]);
  expect(fake.messages()).toHaveLength(31);
  const rows = await records();
  expect(rows.map(({ outcome }) => outcome)).toEqual(Array(31).fill('sent'));
  expect(Math.min(...gaps(rows))).toBeGreaterThanOrEqual(37);
  const hers = rows.filter(({ userId }) => userId === ana.userId);
  expect(Math.min(...gaps(hers))).toBeGreaterThanOrEqual(1250);
});

test('who is too fast is told so by Telegram, and comes again when it says', async () => {
  fake.reset();
  const hasty: Channel = { ...telegram, pace: { perSecond: 1000, secondsPerPerson: 0 } };
  const ana = await inChat(2);
  for (const message of [ana, ana]) await plan(message);
  expect(await drain(hasty)).toEqual({ sent: 1, unknown: 0, failed: 1 });
  expect(fake.refused()).toHaveLength(1);
  expect((await records()).map(({ outcome }) => outcome).sort()).toEqual([
    'failed',
    'sent',
    'waiting',
  ]);
});

test('who is refused by their old chat keeps the new one', async () => {
  fake.reset();
  const ana = await inChat(3);
  const old = await telegram.linkOf(ana);
  await asService((tx) =>
    tx.update(users).set({ telegramUserId: 4 }).where(eq(users.id, ana.userId)),
  );
  fake.script({ does: { kind: 'refuse', status: 403, description: 'Forbidden' } });
  const message = {
    from: 'Wren',
    text: 'Hi',
    notice: null,
    messageId: null,
    checkIn: null,
    part: 1,
  };
  expect(await old?.send(ana, { ...message, until: now })).toMatchObject({ reason: 'http_403' });
  expect(await telegram.linkOf(ana)).not.toBeNull();
});

function gaps(rows: { at: number }[]): number[] {
  return rows.slice(1).map(({ at }, n) => at - (rows[n]?.at ?? 0));
}
