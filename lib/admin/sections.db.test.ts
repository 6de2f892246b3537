import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, deliveries, extractionLogs, scheduledMessages } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import { aMessage } from '@/lib/channels/testing/a-message';
import { welcomeWith } from '@/lib/chat/welcome-with';
import { recordRun } from '@/lib/platform/job-runs';
import { instanceHealth } from './instance-health';
import type { Section } from './section';
import { sections } from './sections';

const now = new Date('2026-11-23T12:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

async function read(id: string) {
  const section: Section | undefined = sections.find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  const { metrics, tables } = await section.read({ db: asService, now });
  return {
    figures: Object.fromEntries(metrics.map(({ label, value }) => [label, value])),
    bad: metrics.filter(({ isBad }) => isBad).map(({ label }) => label),
    tables: Object.fromEntries(tables.map(({ title, rows }) => [title, rows])),
  };
}

beforeEach(async () => {
  await asOwner()`delete from auth.users`;
  await asOwner()`delete from job_runs`;
});

test.each(sections.map(({ id }) => id))('%s has figures when nobody is there yet', async (id) => {
  const { figures, bad } = await read(id);
  expect(Object.values(figures).every((value) => !value)).toBe(true);
  expect(bad).toEqual([]);
});

describe('extraction', () => {
  test('counts an attempt once, though it has two rows', async () => {
    const { userId } = await aPerson({ now });
    type Row = Partial<typeof extractionLogs.$inferInsert>;
    const attempt = (createdAt: Date, context: Row, thread: Row = {}) => {
      const conversationId = randomUUID();
      const shared = { userId, conversationId, createdAt, status: 'success', extractor: 'm' };
      return [
        { ...shared, extractionType: 'context', ...context },
        { ...shared, extractionType: 'thread', ...thread },
      ];
    };
    const failed = { status: 'failed', errorMessage: 'timeout', durationMs: 900 };
    await asService((tx) =>
      tx
        .insert(extractionLogs)
        .values([
          ...attempt(
            hoursAgo(1),
            { itemsExtracted: 2, durationMs: 100, dropped: { unsure: 2 } },
            { itemsExtracted: 1, durationMs: 100, dropped: { unsure: 1 } },
          ),
          ...attempt(hoursAgo(2), { durationMs: 300 }, { durationMs: 300 }),
          ...attempt(hoursAgo(3), failed, failed),
          ...attempt(hoursAgo(24 * 8), { itemsExtracted: 9 }),
        ]),
    );
    const { figures, bad, tables } = await read('extraction');
    expect(figures).toEqual({
      'Conversations read': 3,
      'Kept or changed': 3,
      Failed: 1 / 3,
      'Found nothing': 1 / 2,
      'Half are done within': 300,
      '95 in 100 are done within': expect.closeTo(840, 0),
    });
    expect(bad).toEqual(['Failed']);
    expect(tables).toEqual({
      'Recent failures': [['2026-11-23T09:00:00Z', 'm', 'timeout']],
      'Not kept, by reason': [['unsure', 3]],
    });
  });
});

describe('check-ins', () => {
  test('are counted by end, priority, reason and channel', async () => {
    const { userId } = await aPerson({ now });
    type Row = Partial<typeof scheduledMessages.$inferInsert>;
    let day = 0;
    const row = (facts: Row) => ({
      userId,
      scheduledFor: hoursAgo(++day),
      localDate: `2026-11-${String(day).padStart(2, '0')}`,
      ...facts,
    });
    const sent = (priorityLevel: string, minutesLate: number, by: string) => {
      const { scheduledFor } = row({});
      return row({
        scheduledFor,
        sentAt: new Date(scheduledFor.getTime() + minutesLate * 60_000),
        status: 'sent',
        priorityLevel,
        generationContext: { by },
      });
    };
    await asService((tx) =>
      tx
        .insert(scheduledMessages)
        .values([
          sent('FOLLOW_UP', 0, 'template'),
          sent('GENERIC', 5, 'a-model'),
          sent('GENERIC', 6, 'a-model'),
          row({ status: 'skipped', failureReason: 'late' }),
          row({ status: 'failed', failureReason: 'failed' }),
          row({ status: 'pending' }),
          row({ status: 'pending', claimedUntil: new Date(now.getTime() + 60_000) }),
          row({ status: 'pending', scheduledFor: new Date(now.getTime() + 60_000) }),
        ]),
    );
    const { figures, bad, tables } = await read('check-ins');
    expect(figures).toEqual({
      Sent: 3,
      'Sent within 5 minutes': 2 / 3,
      Failed: 1,
      Skipped: 1,
      'Overdue now': 1,
      'About something remembered': 1 / 3,
      'Nothing but hello': 2 / 3,
      'Written from templates': 1 / 3,
    });
    expect(bad).toEqual([
      'Sent within 5 minutes',
      'Failed',
      'Overdue now',
      'About something remembered',
      'Nothing but hello',
    ]);
    expect(tables).toEqual({
      'What they were about': [
        ['GENERIC', 2],
        ['FOLLOW_UP', 1],
      ],
      'Why some were not sent': [
        ['failed', 1],
        ['late', 1],
      ],
    });
  });
});

test('deliveries are counted by channel and outcome, and doubt stands out', async () => {
  const ana = await aPerson({ now });
  const rows = [
    { outcome: 'sent', channel: 'telegram' },
    { outcome: 'unknown', channel: 'telegram', detail: 'no_answer' },
    { outcome: 'failed', channel: 'telegram', detail: 'http_403' },
    { outcome: 'waiting', channel: 'email', dueAt: hoursAgo(1) },
  ] as const;
  for (const row of rows) {
    const messageId = await aMessage(ana);
    const { userId } = ana;
    await asService((tx) =>
      tx.insert(deliveries).values({ userId, messageId, dueAt: now, ...row }),
    );
  }
  const { figures, bad, tables } = await read('deliveries');
  expect(figures).toEqual({
    'Taken by the provider': 1,
    'Not known whether they arrived': 1 / 2,
    Refused: 1,
    'Waiting for too long': 1,
  });
  expect(bad).toEqual(['Not known whether they arrived', 'Waiting for too long']);
  expect(tables['What became of each attempt']).toEqual([
    ['telegram', 'failed', 'http_403', 1],
    ['telegram', 'sent', null, 1],
    ['telegram', 'unknown', 'no_answer', 1],
  ]);
});

test('people are counted, and who wrote, not whom the companion wrote to', async () => {
  const ana = await aPerson({ createdAt: hoursAgo(1), onboardingCompletedAt: now, now });
  await aPerson({ createdAt: hoursAgo(24 * 30), checkInsEnabled: true, now });
  const { conversationId } = await welcomeWith(ana, { text: 'Hi', localDate: '2026-11-23' });
  expect((await read('people')).figures).toMatchObject({ 'Wrote in the last week': 0 });
  await ana.db((tx) =>
    tx.insert(companionMessages).values({
      userId: ana.userId,
      conversationId,
      role: 'user',
      content: 'Hello',
      createdAt: hoursAgo(30),
    }),
  );
  expect((await read('people')).figures).toEqual({
    Accounts: 2,
    New: 1,
    'Through onboarding': 1,
    'Want check-ins': 1,
    'Wrote in the last day': 0,
    'Wrote in the last week': 1,
  });
});

test('jobs show their last run, counts and errors', async () => {
  await recordRun('check-ins', async () => ({ sent: 2, skipped: 0 }));
  await recordRun('broken', () => Promise.reject(new RangeError('no words'))).catch(() => {});
  const { bad, tables } = await read('jobs');
  expect(bad).toEqual(['broken: since the last run']);
  expect(tables['Last runs']).toMatchObject([
    ['broken', expect.any(String), expect.any(Number), 'nothing to do', 'RangeError'],
    ['check-ins', expect.any(String), expect.any(Number), '2 sent', null],
  ]);
});

test('health says how far behind the instance is, and nothing about anybody', async () => {
  const { userId } = await aPerson({ now });
  await recordRun('check-ins', async () => ({ sent: 0 }));
  await asService((tx) =>
    tx
      .insert(scheduledMessages)
      .values({ userId, scheduledFor: hoursAgo(1), localDate: '2026-11-23' }),
  );
  expect(await instanceHealth(now)).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: true,
    jobLagSeconds: { 'check-ins': expect.any(Number) },
    checkInLagSeconds: 3600,
  });
});
