import { asc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { scheduledMessages, users } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import type { Context } from '@/lib/platform/context';
import { pauseCheckIns } from './pause';
import { planNext } from './plan-next';
import { setRhythm } from './rhythm';
import { skipCheckIn } from './skip';
import { somebodyWaiting } from './testing/somebody-waiting';

const at = (ctx: Context, now: string): Context => ({ ...ctx, now: new Date(now) });

async function rows(ctx: Context) {
  const all = await ctx.db((tx) =>
    tx.select().from(scheduledMessages).orderBy(asc(scheduledMessages.scheduledFor)),
  );
  return all.map((row) => `${row.status} ${row.localDate} ${row.scheduledFor.toISOString()}`);
}

const rhythm = {
  enabled: true,
  time: '09:00',
  flexibility: 'exact',
  timezone: 'Europe/Berlin',
} as const;

describe('the next check-in', () => {
  test('is planned on the day after onboarding at the earliest', async () => {
    const ana = await somebodyWaiting({ now: new Date('2026-11-22T01:00Z') });
    expect(await rows(ana)).toEqual(['pending 2026-11-23 2026-11-23T08:00:00.000Z']);
  });

  test.each([
    ['nobody who did not ask for it', { checkInsEnabled: false }],
    ['nobody who is not through onboarding', { onboardingCompletedAt: null }],
  ])('is planned for %s', async (_, facts) => {
    expect(await rows(await somebodyWaiting(facts))).toEqual([]);
  });

  test('is one, also when it is planned twice at once', async () => {
    for (let person = 0; person < 8; person++) {
      const ana = await aPerson({
        timezone: 'Europe/Berlin',
        checkInsEnabled: true,
        onboardingCompletedAt: new Date('2026-11-22T18:00Z'),
      });
      const times = ['2026-11-23T07:00Z', '2026-11-24T07:00Z'];
      await Promise.all(times.map((now) => planNext(at(ana, now))));
      expect(await rows(ana)).toHaveLength(1);
    }
  });

  test('stays the same row when nothing changed, also at the minute it is due', async () => {
    const ana = await somebodyWaiting();
    const ids = () =>
      ana.db((tx) => tx.select({ id: scheduledMessages.id }).from(scheduledMessages));
    const before = await ids();
    await planNext(ana);
    await setRhythm(at(ana, '2026-11-23T08:00:30Z'), rhythm);
    expect(await ids()).toEqual(before);
  });

  test('follows the rhythm', async () => {
    const ana = await somebodyWaiting();
    await setRhythm(ana, { ...rhythm, time: '18:30' });
    expect(await rows(ana)).toEqual(['pending 2026-11-23 2026-11-23T17:30:00.000Z']);
    await setRhythm(ana, { ...rhythm, timezone: 'Asia/Tokyo' });
    expect(await rows(ana)).toEqual(['pending 2026-11-24 2026-11-24T00:00:00.000Z']);
    await setRhythm(ana, { ...rhythm, enabled: false });
    expect(await rows(ana)).toEqual([]);
    await setRhythm(ana, rhythm);
    expect(await rows(ana)).toEqual(['pending 2026-11-23 2026-11-23T08:00:00.000Z']);
  });

  test('comes after a pause, and not at all in one without an end', async () => {
    const ana = await somebodyWaiting();
    await pauseCheckIns(ana, { until: '2026-11-26T12:00:00Z' });
    expect(await rows(ana)).toEqual(['pending 2026-11-27 2026-11-27T08:00:00.000Z']);
    await pauseCheckIns(ana, { until: '9999-12-31T00:00:00.000Z' });
    expect(await rows(ana)).toEqual([]);
    await pauseCheckIns(ana, { until: null });
    expect(await rows(ana)).toEqual(['pending 2026-11-23 2026-11-23T08:00:00.000Z']);
  });

  test('finds another time when its instant is taken', async () => {
    const ana = await somebodyWaiting({ checkInsEnabled: false });
    await ana.db((tx) =>
      tx.insert(scheduledMessages).values({
        userId: ana.userId,
        scheduledFor: new Date('2026-11-23T08:00Z'),
        localDate: '2026-11-24',
        kind: 'event',
        status: 'sent',
      }),
    );
    await setRhythm(ana, rhythm);
    expect(await rows(ana)).toContain('pending 2026-11-24 2026-11-24T08:00:00.000Z');
  });
});

describe('skipping', () => {
  const next = async (ctx: Context) => {
    const [row] = await ctx.db((tx) =>
      tx.select().from(scheduledMessages).where(eq(scheduledMessages.status, 'pending')),
    );
    return { id: row?.id ?? '' };
  };

  test('leaves out one day, however often it is tapped', async () => {
    const ana = await somebodyWaiting();
    const one = await next(ana);
    await skipCheckIn(ana, one);
    await skipCheckIn(ana, one);
    expect(await rows(ana)).toEqual([
      'skipped 2026-11-23 2026-11-23T08:00:00.000Z',
      'pending 2026-11-24 2026-11-24T08:00:00.000Z',
    ]);
  });

  test('survives a change of rhythm: the day stays left out', async () => {
    const ana = await somebodyWaiting();
    await skipCheckIn(ana, await next(ana));
    await setRhythm(ana, { ...rhythm, time: '20:00' });
    expect(await rows(ana)).toContain('pending 2026-11-24 2026-11-24T19:00:00.000Z');
  });

  test('is for one’s own and for planned ones only', async () => {
    const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
    const one = await next(ana);
    await expect(skipCheckIn(ben, one)).rejects.toMatchObject({ code: 'not_found' });
    await ana.db((tx) => tx.update(scheduledMessages).set({ status: 'sent' }));
    await expect(skipCheckIn(ana, one)).rejects.toMatchObject({ code: 'conflict' });
  });
});

test('a rhythm is written for oneself only', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  await setRhythm(ana, { ...rhythm, time: '18:30' });
  const [row] = await ben.db((tx) => tx.select().from(users));
  expect(row?.preferredMessageTime).toBe('09:00:00');
  expect(await rows(ben)).toEqual(['pending 2026-11-23 2026-11-23T08:00:00.000Z']);
});
