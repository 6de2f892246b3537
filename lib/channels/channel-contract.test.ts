import { describe, expect, test } from 'vitest';
import type { Channel } from './channel';
import { channels } from './index';

const dummy = {
  id: 'dummy',
  label: 'A channel in one object',
  reaches: async () => false,
  send: async () => ({ outcome: 'failed', reason: 'reaches nobody' }),
} satisfies Channel;

const ctx = {
  userId: '00000000-0000-0000-0000-000000000000',
  now: new Date('2026-11-23T08:00Z'),
  db: () => Promise.reject(new Error('the database is not there')),
};
const message = { text: 'Hi', conversationId: 'c', messageId: 'm', key: 'check-in:1' };
const all: readonly Channel[] = [...channels, dummy];

describe.each(all.map((channel) => [channel.id, channel] as const))('%s', (id, channel) => {
  test('has an id of its own, fit for a column and an address', () => {
    expect(id).toMatch(/^[a-z][a-z-]*$/);
    expect(all.filter((other) => other.id === id)).toHaveLength(1);
  });

  test('has a name for people', () => {
    expect(channel.label.trim()).not.toBe('');
  });

  test('says yes or no, or fails, when asked whether it reaches a person', async () => {
    const answer = await channel.reaches(ctx).catch(() => false);
    expect([true, false]).toContain(answer);
  });

  test('ends an attempt with sent, unknown or failed, the latter two with a reason', async () => {
    const { outcome, ...rest } = await channel.send(ctx, message);
    expect(['sent', 'unknown', 'failed']).toContain(outcome);
    if (outcome !== 'sent') expect(rest).toEqual({ reason: expect.stringMatching(/\S/) });
  });
});

test('somebody without any link is reached in the conversation', async () => {
  expect(channels.at(0)?.id).toBe('web');
  expect(await channels.at(0)?.reaches(ctx)).toBe(true);
});
