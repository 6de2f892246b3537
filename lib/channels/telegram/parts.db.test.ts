import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { deliveries } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeTelegram, startFakeTelegram, type TelegramStep } from '@/e2e/fakes/telegram';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';
import { arrivals } from '../arrivals';
import type { Channel } from '../channel';
import { planDelivery } from '../plan-delivery';
import { sendDeliveries } from '../send-deliveries';
import { aChannel } from '../testing/a-channel';
import { telegram } from './telegram';

const now = new Date('2026-11-23T08:00Z');
/** More than a busy provider asks for, and than the first attempt took. */
const aMinuteLater = new Date('2026-11-23T08:01Z');
const sentence = (n: number) => `This is sentence number ${n}. `;
const LONG = Array.from({ length: 800 }, (_, n) => sentence(n))
  .join('')
  .trim();

// The pace is another test's: nobody waits here.
const hasty: Channel = { ...telegram, pace: { perSecond: 1000, secondsPerPerson: 0 } };
const email = aChannel('email', { outcome: 'sent' });
const drain = (at = now) =>
  sendDeliveries({ db: asService, now: at }, { stopAt: Date.now() + 5000 }, [hasty, email]);

const accept = { kind: 'accept' } as const;
const busy = { kind: 'refuse', status: 429, retryAfter: 7 } as const;

let fake: FakeTelegram;
beforeAll(async () => {
  fake = await startFakeTelegram();
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: fake.token, TELEGRAM_API_URL: fake.url });
});
beforeEach(async () => {
  fake.reset();
  await asOwner()`delete from users`;
});
afterAll(() => fake.stop());

/** Somebody to whom something long is to be brought; how each part is taken, where not simply so. */
async function somebodyToldALot(...steps: TelegramStep['does'][]) {
  const ana = await aPerson({
    now,
    telegramUserId: 5,
    telegramLinkedAt: now,
    checkInsEnabled: true,
  });
  const checkIn = { id: randomUUID(), reason: '', memoryIds: [], hasMatter: true };
  const message = await openWith(ana, { text: LONG, localDate: '2026-11-23', checkIn });
  await planDelivery(ana, message, [hasty]);
  fake.script(...steps.map((does) => ({ does })));
  await drain();
  return { ana, checkIn, ...message };
}

const received = () => fake.messages().map(({ body }) => String(body.text));
const buttons = () => fake.messages().map(({ body }) => body.reply_markup !== undefined);
const soFar = () => received().join(' ').replace(/\s+/g, ' ');

async function recordOf({ userId }: Context) {
  const rows = await asService((tx) =>
    tx
      .select()
      .from(deliveries)
      .where(eq(deliveries.userId, userId))
      .orderBy(asc(deliveries.part), asc(deliveries.attempt)),
  );
  return rows.map(({ channel, part, outcome, detail }) => [channel, part, outcome, detail]);
}

test('what is too long for one message arrives whole, in order, its answers under the last', async () => {
  const { ana } = await somebodyToldALot();
  expect(soFar()).toContain(LONG);
  expect(buttons()).toEqual([false, false, false, false, false, true]);
  expect(received()[0]?.trim()).toMatch(/number \d+\.$/);
  expect(await recordOf(ana)).toEqual(
    [1, 2, 3, 4, 5, 6].map((part) => ['telegram', part, 'sent', null]),
  );
});

test('a part that is refused for now comes when it may, and none before it comes again', async () => {
  const { ana } = await somebodyToldALot(accept, accept, accept, accept, accept, busy);
  expect(received()).toHaveLength(5);
  await drain(aMinuteLater);
  expect(soFar()).toContain(LONG);
  expect(received()).toHaveLength(6);
  expect((await recordOf(ana)).slice(-3).map(([, part, outcome]) => `${part} ${outcome}`)).toEqual([
    ...['5 sent', '6 failed', '6 sent'],
  ]);
});

test('after a part of which nobody knows comes nothing, and that is what is said of the whole', async () => {
  const { ana, messageId } = await somebodyToldALot(accept, busy, accept, {
    kind: 'accept, then drop',
  });
  await drain(aMinuteLater);
  await drain(aMinuteLater);
  expect(received()).toHaveLength(3);
  expect((await recordOf(ana)).at(-1)).toEqual(['telegram', 3, 'unknown', 'no_answer']);
  expect(await arrivals(ana, { messageIds: [messageId] })).toEqual(
    new Map([[messageId, { by: 'Telegram', outcome: 'unknown' }]]),
  );
});

test('a part that is refused for good lets the next channel have the whole', async () => {
  email.send.mockClear();
  const gone = { kind: 'refuse', status: 403, description: 'Forbidden' } as const;
  const { ana } = await somebodyToldALot(accept, gone);
  expect(email.send.mock.calls.map(([, { text }]) => text)).toEqual([LONG]);
  expect(await recordOf(ana)).toEqual([
    ['telegram', 1, 'sent', null],
    ['telegram', 2, 'failed', 'http_403'],
    ['email', 2, 'sent', null],
  ]);
});
