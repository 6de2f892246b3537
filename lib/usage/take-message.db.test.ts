import { beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { takeMessage } from './take-message';
import { usageToday } from './usage-today';

const now = new Date('2026-11-22T15:00:00Z');
const free = { plan: 'free', timezone: 'America/New_York' };

beforeAll(() => {
  process.env.FREE_DAILY_MESSAGES = '20';
});

describe('a day of the free plan', () => {
  test('lets exactly the limit through, however many come at once', async () => {
    const ana = await aPerson({ now });
    const sends = await Promise.allSettled(
      Array.from({ length: 50 }, () => takeMessage(ana, free)),
    );
    expect(sends.filter((s) => s.status === 'fulfilled')).toHaveLength(20);
    expect(await usageToday(ana, free)).toEqual({
      plan: 'free',
      used: 20,
      limit: 20,
      remaining: 0,
      resetsAt: '2026-11-23T05:00:00.000Z',
    });
  });

  test('says when it goes on', async () => {
    const ana = await aPerson({ now });
    for (let n = 0; n < 20; n++) await takeMessage(ana, free);
    await expect(takeMessage(ana, free)).rejects.toMatchObject({
      code: 'limit_reached',
      details: { resetsAt: '2026-11-23T05:00:00.000Z', retryAfterSeconds: 14 * 3600 },
    });
    const tomorrow = { ...ana, now: new Date('2026-11-23T05:00:00Z') };
    await expect(takeMessage(tomorrow, free)).resolves.toBeUndefined();
  });

  test('gives the message back when the caller’s transaction fails', async () => {
    const ana = await aPerson({ now });
    const failing = ana.db(async (tx) => {
      await takeMessage({ ...ana, db: (work) => work(tx) }, free);
      throw new Error('later in the turn');
    });
    await expect(failing).rejects.toThrow('later in the turn');
    expect((await usageToday(ana, free)).used).toBe(0);
  });
});

test('a plan without a limit is counted and never stopped', async () => {
  const ana = await aPerson({ now });
  const unlimited = { ...free, plan: 'unlimited' };
  for (let n = 0; n < 25; n++) await takeMessage(ana, unlimited);
  expect(await usageToday(ana, unlimited)).toMatchObject({
    used: 25,
    limit: null,
    remaining: null,
  });
});
