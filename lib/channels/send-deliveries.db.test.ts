import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, deliveries, users } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { noteAnswer } from '@/lib/chat/note-answer';
import { openWith } from '@/lib/chat/open-with';
import { writeOpening } from '@/lib/chat/write-opening';
import { REDACTED } from '@/lib/memory/redact';
import type { Context } from '@/lib/platform/context';
import type { Channel, Link } from './channel';
import { claimDelivery } from './claim-delivery';
import { planDelivery } from './plan-delivery';
import { sendDeliveries } from './send-deliveries';
import { aChannel } from './testing/a-channel';
import { aMessage } from './testing/a-message';

const now = new Date('2026-11-23T08:00Z');
const sent = { outcome: 'sent' } as const;
const refused = { outcome: 'failed', reason: 'http_403' } as const;
const busy = { outcome: 'failed', reason: 'http_429', retryAfterSeconds: 30 } as const;

beforeEach(async () => {
  await asOwner()`delete from users`;
  await asOwner()`delete from channel_slots`;
});

const somebody = (notifyBy?: string) => aPerson({ now, preferences: notifyBy ? { notifyBy } : {} });

async function planned(ctx: Context, channels: Channel[]) {
  const messageId = await aMessage(ctx);
  await planDelivery(ctx, { messageId }, channels);
  return messageId;
}

const drain = (channels: Channel[], at = now) =>
  sendDeliveries({ db: asService, now: at }, { stopAt: Date.now() + 20_000 }, channels);

async function recordOf(ctx: Context) {
  const rows = await ctx.db((tx) => tx.select().from(deliveries).orderBy(asc(deliveries.attempt)));
  return rows.map(({ channel, outcome, detail }) => [channel, outcome, detail]);
}

describe('a message goes over one channel', () => {
  test('the preferred one, once, however often it is planned and brought', async () => {
    const channels = [aChannel('mail', sent), aChannel('telegram', sent)];
    const ana = await somebody('telegram');
    const messageId = await planned(ana, channels);
    await planDelivery(ana, { messageId }, channels);
    await Promise.all([drain(channels), drain(channels), drain(channels)]);
    expect(await recordOf(ana)).toEqual([['telegram', 'sent', null]]);
    expect(channels.map(({ send }) => send.mock.calls.length)).toEqual([0, 1]);
    expect(channels[1]?.send.mock.calls[0]?.[1]).toMatchObject({
      from: 'Morrow',
      text: 'How did it go?',
      notice: expect.stringContaining('computer program'),
      messageId,
    });
  });

  test('the next one after an explicit refusal', async () => {
    const channels = [aChannel('mail', sent), aChannel('telegram', refused)];
    const ana = await somebody('telegram');
    await planned(ana, channels);
    expect(await drain(channels)).toEqual({ sent: 1, unknown: 0, failed: 1 });
    await drain(channels);
    expect(await recordOf(ana)).toEqual([
      ['telegram', 'failed', 'http_403'],
      ['mail', 'sent', null],
    ]);
  });

  test.each([
    ['which is not known to have arrived', { outcome: 'unknown', reason: 'timeout' } as const],
    ['which breaks while it sends', new RangeError('nobody’s words')],
  ])('%s is not repeated, here or elsewhere', async (_, outcome) => {
    const channels = [aChannel('telegram', outcome), aChannel('mail', sent)];
    const ana = await somebody();
    await planned(ana, channels);
    await drain(channels);
    await drain(channels, new Date('2026-11-23T09:00Z'));
    const detail = outcome instanceof Error ? 'RangeError' : 'timeout';
    expect(await recordOf(ana)).toEqual([['telegram', 'unknown', detail]]);
  });

  test('and after a crash in between it stays unknown', async () => {
    const channel = aChannel('telegram', sent);
    const ana = await somebody();
    await planned(ana, [channel]);
    expect(await claimDelivery({ db: asService, now }, channel)).toMatchObject({ attempt: 1 });
    await drain([channel]);
    expect(await recordOf(ana)).toEqual([['telegram', 'unknown', 'begun']]);
    expect(channel.send).not.toHaveBeenCalled();
  });

  test('and to nobody who has ended the link meanwhile', async () => {
    let link: Link | null = null;
    const channel = aChannel('telegram', sent, { linkOf: async () => link });
    link = { as: 'ana', since: null, send: channel.send };
    const ana = await somebody();
    await planned(ana, [channel]);
    link = null;
    await drain([channel]);
    expect(await recordOf(ana)).toEqual([['telegram', 'failed', 'not_linked']]);
    expect(channel.send).not.toHaveBeenCalled();
  });

  test('unless the person wants none, has none, or it is not set up', async () => {
    const [ana, ben, cleo] = [await somebody('none'), await somebody(), await somebody()];
    await planned(ana, [aChannel('mail', sent)]);
    await planned(ben, [aChannel('mail', sent, { linkOf: async () => null })]);
    await planned(cleo, [aChannel('mail', sent, { isSet: () => false })]);
    expect(await Promise.all([ana, ben, cleo].map(recordOf))).toEqual([[], [], []]);
  });
});

describe('a provider that asks us to wait', () => {
  test('is asked again when it said, five times at most, then it is the next one’s', async () => {
    const channels = [aChannel('telegram', busy), aChannel('mail', sent)];
    const ana = await somebody();
    await planned(ana, channels);
    await drain(channels);
    await drain(channels, new Date('2026-11-23T08:00:29Z'));
    expect(await recordOf(ana)).toEqual([
      ['telegram', 'failed', 'http_429'],
      ['telegram', 'waiting', null],
    ]);
    for (const minute of [1, 2, 3, 4, 5]) {
      await drain(channels, new Date(`2026-11-23T08:0${minute}Z`));
    }
    expect(await recordOf(ana)).toEqual([
      ...Array.from({ length: 5 }, () => ['telegram', 'failed', 'http_429']),
      ['mail', 'sent', null],
    ]);
  });

  test('and for longer than it may ring loses it to the next one', async () => {
    const patient = { ...busy, retryAfterSeconds: 4 * 3600 };
    const channels = [aChannel('telegram', patient), aChannel('mail', sent)];
    const ana = await somebody();
    await planned(ana, channels);
    await drain(channels);
    expect(await recordOf(ana)).toEqual([
      ['telegram', 'failed', 'http_429'],
      ['mail', 'sent', null],
    ]);
  });

  test('and a message of hours ago is left in the conversation', async () => {
    const channel = aChannel('telegram', sent);
    const ana = await somebody();
    await planned(ana, [channel]);
    await drain([channel], new Date('2026-11-23T11:00:01Z'));
    expect(await recordOf(ana)).toEqual([['telegram', 'failed', 'outdated']]);
  });

  test('and a check-in that was held back into the quiet hours; but not a reply', async () => {
    const channel = aChannel('telegram', sent);
    const facts = { timezone: 'UTC', quietHoursStartMinute: 9 * 60, quietHoursEndMinute: 12 * 60 };
    const [ana, ben] = await Promise.all([aPerson({ now, ...facts }), aPerson({ now, ...facts })]);
    await planned(ana, [channel]);
    const reply = { key: 'a reply', text: 'Good night!', localDate: '2026-11-23' };
    const { messageId } = await writeOpening(ben, reply);
    await planDelivery(ben, { messageId }, [channel]);
    await drain([channel], new Date('2026-11-23T09:00Z'));
    expect(await recordOf(ana)).toEqual([['telegram', 'failed', 'outdated']]);
    expect(await recordOf(ben)).toEqual([['telegram', 'sent', null]]);
  });

  test('and where a device is off, no provider keeps it into them', async () => {
    const channel = aChannel('telegram', sent);
    const facts = { timezone: 'UTC', quietHoursStartMinute: 9 * 60, quietHoursEndMinute: 12 * 60 };
    const ana = await aPerson({ now, ...facts });
    await planned(ana, [channel]);
    await drain([channel], new Date('2026-11-23T08:20Z'));
    expect(channel.send.mock.calls[0]?.[1].until).toEqual(new Date('2026-11-23T09:00Z'));
  });
});

describe('a check-in that waits to be tried again', () => {
  type Meanwhile = (ctx: Context, messageId: string) => Promise<unknown>;
  const set = (change: Partial<typeof users.$inferInsert>) => (ctx: Context) =>
    ctx.db((tx) => tx.update(users).set(change).where(eq(users.id, ctx.userId)));

  test.each<[string, Meanwhile]>([
    ['stops', set({ checkInsEnabled: false })],
    ['pauses', set({ checkInsPausedUntil: new Date('2026-11-30T00:00Z') })],
    ['answers it', (ctx, messageId) => noteAnswer(ctx, { messageId, answer: 'went_well' })],
    [
      'has it forgotten',
      (ctx) => ctx.db((tx) => tx.update(companionMessages).set({ content: REDACTED })),
    ],
  ])('is left alone when the person %s', async (_, meanwhile) => {
    const channel = aChannel('telegram', busy);
    const ana = await somebody();
    const messageId = await planned(ana, [channel]);
    await drain([channel]);
    await meanwhile(ana, messageId);
    await drain([channel], new Date('2026-11-23T08:01Z'));
    expect(channel.send).toHaveBeenCalledTimes(1);
    expect(await recordOf(ana)).toEqual([
      ['telegram', 'failed', 'http_429'],
      ['telegram', 'failed', 'outdated'],
    ]);
  });

  test('is brought all the same when it is the farewell, which turns them off itself', async () => {
    const channel = aChannel('telegram', sent);
    const ana = await somebody();
    const checkIn = { id: ana.userId, reason: '', memoryIds: [], isFarewell: true };
    const { messageId } = await openWith(ana, { text: 'Bye', localDate: '2026-11-23', checkIn });
    await planDelivery(ana, { messageId }, [channel]);
    await drain([channel]);
    expect(await recordOf(ana)).toEqual([['telegram', 'sent', null]]);
  });
});

test('an attempt that cannot be noted is told in the end, and holds up nobody', async () => {
  const channel = aChannel('telegram', sent, { atOnce: 1 });
  channel.send.mockResolvedValueOnce({ outcome: 'sent', providerId: 'no text \0' });
  const [ana, ben] = [await somebody(), await somebody()];
  await planned(ana, [channel]);
  await planned(ben, [channel]);
  await expect(drain([channel])).rejects.toThrow();
  expect(await recordOf(ana)).toEqual([['telegram', 'unknown', 'begun']]);
  expect(await recordOf(ben)).toEqual([['telegram', 'sent', null]]);
});

test('who waits for a turn at a channel has begun nothing', async () => {
  const paced = aChannel('telegram', sent, { pace: { perSecond: 0.001, secondsPerPerson: 1 } });
  const [ana, ben] = [await somebody(), await somebody()];
  await planned(ana, [paced]);
  await planned(ben, [paced]);
  const job = { db: asService, now };
  expect(await claimDelivery(job, paced)).toMatchObject({ userId: ana.userId });
  expect(await claimDelivery(job, paced)).toEqual({ turnInMs: expect.any(Number) });
  expect(await recordOf(ben)).toEqual([['telegram', 'waiting', null]]);
});

test('a reply does not queue behind the check-ins, not even when it is tried again', async () => {
  const channel = aChannel('telegram', sent, { atOnce: 1 });
  channel.send.mockResolvedValueOnce({ ...busy, retryAfterSeconds: 0 });
  for (const person of [await somebody(), await somebody()]) await planned(person, [channel]);
  const ana = await somebody();
  const reply = { key: 'a reply', text: 'I am here.', localDate: '2026-11-23' };
  const { messageId } = await writeOpening(ana, reply);
  await planDelivery(ana, { messageId, over: 'telegram' });
  await drain([channel]);
  const texts = channel.send.mock.calls.map(([, { text }]) => text);
  expect(texts.slice(0, 2)).toEqual(['I am here.', 'I am here.']);
});

test('a paced channel keeps its pace over all servers, and for each person', async () => {
  const paced = aChannel('telegram', sent, { pace: { perSecond: 200, secondsPerPerson: 0.1 } });
  const [ana, ...others] = await Promise.all(Array.from({ length: 20 }, () => somebody()));
  if (!ana) throw new Error('nobody');
  for (const person of [ana, ana, ana, ...others]) await planned(person, [paced]);
  await Promise.all([drain([paced]), drain([paced])]);

  const rows = await asService((tx) => tx.select().from(deliveries).orderBy(asc(deliveries.at)));
  expect(rows.map(({ outcome }) => outcome)).toEqual(Array(22).fill('sent'));
  expect(paced.send).toHaveBeenCalledTimes(22);
  const times = rows.map(({ at }) => at?.getTime() ?? 0);
  expect(Math.min(...gaps(times))).toBeGreaterThanOrEqual(4);
  const hers = rows.filter(({ userId }) => userId === ana.userId).map(({ at }) => at?.getTime());
  expect(Math.min(...gaps(hers.map((at) => at ?? 0)))).toBeGreaterThanOrEqual(99);
});

function gaps(times: number[]): number[] {
  return times.slice(1).map((time, n) => time - (times[n] ?? 0));
}
