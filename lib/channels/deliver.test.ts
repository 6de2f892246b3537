import { expect, test, vi } from 'vitest';
import type { Channel, Outcome } from './channel';
import { deliver } from './deliver';

const ctx = {
  userId: 'ana',
  now: new Date('2026-11-23T08:00Z'),
  db: () => Promise.reject(new Error('no channel here needs the database')),
};
const message = { text: 'Hi', conversationId: 'c', messageId: 'm', key: 'check-in:1' };

const aChannel = (id: string, outcome: Outcome | Error, reaches = true) => ({
  id,
  label: id,
  reaches: async () => reaches,
  send: vi.fn<Channel['send']>(async () => {
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }),
});
const sent = { outcome: 'sent' } as const;
const refused = { outcome: 'failed', reason: '403' } as const;

test('the preferred channel comes first, and alone', async () => {
  const [web, telegram] = [aChannel('web', sent), aChannel('telegram', sent)];
  const attempts = await deliver(ctx, { message, preferred: 'telegram' }, [web, telegram]);
  expect(attempts).toEqual([{ channel: 'telegram', outcome: 'sent' }]);
  expect(web.send).not.toHaveBeenCalled();
});

test('the next one only after an explicit failure', async () => {
  const [web, telegram] = [aChannel('web', sent), aChannel('telegram', refused)];
  expect(await deliver(ctx, { message, preferred: 'telegram' }, [web, telegram])).toEqual([
    { channel: 'telegram', outcome: 'failed', reason: '403' },
    { channel: 'web', outcome: 'sent' },
  ]);
});

test.each([
  ['an unknown outcome', { outcome: 'unknown', reason: 'timeout' } as const, 'timeout'],
  ['a crash while sending', new RangeError('what was said is not repeated here'), 'RangeError'],
])('%s is not repeated elsewhere', async (_, outcome, reason) => {
  const [web, telegram] = [aChannel('web', sent), aChannel('telegram', outcome)];
  expect(await deliver(ctx, { message, preferred: 'telegram' }, [web, telegram])).toEqual([
    { channel: 'telegram', outcome: 'unknown', reason },
  ]);
  expect(web.send).not.toHaveBeenCalled();
});

test('a channel that does not reach the person is passed over', async () => {
  const [web, telegram] = [aChannel('web', sent), aChannel('telegram', sent, false)];
  expect(await deliver(ctx, { message, preferred: 'telegram' }, [web, telegram])).toEqual([
    { channel: 'web', outcome: 'sent' },
  ]);
});

test('a channel that cannot tell whether it reaches the person has failed', async () => {
  const broken = { ...aChannel('push', sent), reaches: () => Promise.reject(new TypeError('x')) };
  expect(await deliver(ctx, { message, preferred: null }, [broken, aChannel('web', sent)])).toEqual(
    [
      { channel: 'push', outcome: 'failed', reason: 'TypeError' },
      { channel: 'web', outcome: 'sent' },
    ],
  );
});
