import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scheduledMessages } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { lastRuns } from '@/lib/platform/job-runs';
import vercel from '@/vercel.json';
import { GET as backfillMemories } from './backfill-memories/route';
import { GET as checkIns } from './check-ins/route';
import { GET as nightly } from './nightly/route';
import { GET as reapReplies } from './reap-replies/route';
import { GET as receipts } from './receipts/route';

const doors = {
  'backfill-memories': backfillMemories,
  'check-ins': checkIns,
  nightly,
  'reap-replies': reapReplies,
  receipts,
};
const secret = 'the-cron-secret-of-the-tests';

const knock = (door: typeof checkIns, authorization?: string) =>
  door(
    new Request('http://localhost:3000/api/cron/x', {
      headers: authorization === undefined ? {} : { authorization },
    }),
  );

test('every job has a door, and the clock of Vercel knows it', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true });
  const jobs = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(jobs.toSorted()).toEqual(Object.keys(doors));
  expect(vercel.crons.map(({ path }) => path).toSorted()).toEqual(
    Object.keys(doors).map((name) => `/api/cron/${name}`),
  );
});

describe.each(Object.entries(doors))('%s', (name, door) => {
  test.each([
    ['nothing', undefined],
    ['an empty secret', 'Bearer '],
    ['the word undefined', 'Bearer undefined'],
    ['a wrong secret of the same length', `Bearer ${'x'.repeat(secret.length)}`],
    ['the secret without its scheme', secret],
    ['the secret and more', `Bearer ${secret}x`],
  ])('is closed to %s', async (_, authorization) => {
    expect((await knock(door, authorization)).status).toBe(401);
  });

  test('answers with counts, and is kept as a run', async () => {
    const response = await knock(door, `Bearer ${secret}`);
    expect(response.status).toBe(200);
    const counts = await response.json();
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    expect(await lastRuns()).toContainEqual(
      expect.objectContaining({ job: name, counts, error: null }),
    );
  });
});

test('called a hundred times at once, a check-in goes out once', async () => {
  const now = new Date();
  const ana = await aPerson({
    timezone: 'UTC',
    checkInsEnabled: true,
    onboardingCompletedAt: new Date(now.getTime() - 86_400_000),
  });
  await ana.db((tx) =>
    tx.insert(scheduledMessages).values({
      userId: ana.userId,
      scheduledFor: now,
      localDate: now.toISOString().slice(0, 10),
    }),
  );
  const responses = await Promise.all(
    Array.from({ length: 100 }, () => knock(checkIns, `Bearer ${secret}`)),
  );
  const counts = await Promise.all(responses.map((response) => response.json()));
  expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
});
