import { describe, expect, test } from 'vitest';
import type { MessagePage } from '@/lib/chat/schema';
import { aMessage } from './a-message';
import { changeTimeline, newsAfter, pendingReply, type Timeline } from './timeline';

const page = (seqs: number[], hasOlder = false): MessagePage => ({
  messages: seqs.map((seq) => aMessage(seq)),
  hasOlder,
});
const timeline = (seqs: number[]): Timeline => ({ ...page(seqs, true), hasNewer: false });
const seqs = ({ messages }: Timeline) => messages.map(({ seq }) => seq);

describe('a timeline', () => {
  test('takes older pages at its beginning, and learns whether there is more', () => {
    const after = changeTimeline(timeline([5, 6]), { type: 'older', page: page([3, 4]) });
    expect(seqs(after)).toEqual([3, 4, 5, 6]);
    expect(after.hasOlder).toBe(false);
  });

  test('takes news at its end, and what changed in place once', () => {
    const pending = aMessage(6, { role: 'assistant', status: 'pending', text: 'Goo' });
    const before = { ...timeline([5]), messages: [aMessage(5), pending] };
    const done = aMessage(6, { role: 'assistant', text: 'Good morning' });
    const after = changeTimeline(before, {
      type: 'newer',
      page: { messages: [done, aMessage(7)], hasOlder: true },
      hasNewer: false,
    });
    expect(seqs(after)).toEqual([5, 6, 7]);
    expect(after.messages[1]?.text).toBe('Good morning');
    expect(after.hasOlder).toBe(true);
  });

  test('jumps to another time by leaving what it showed', () => {
    const after = changeTimeline(timeline([90, 91]), {
      type: 'jumped',
      page: page([10, 11], true),
      hasNewer: true,
    });
    expect(after).toEqual({ ...page([10, 11], true), hasNewer: true });
  });

  test('shows the answer to a check-in on its own message only', () => {
    const note = (id: string) => ({ id, reason: 'because', hasMatter: true, answer: null });
    const before = {
      ...timeline([]),
      messages: [aMessage(1, { checkIn: note('a') }), aMessage(2, { checkIn: note('b') })],
    };
    const after = changeTimeline(before, { type: 'answered', checkInId: 'b', answer: 'later' });
    expect(after.messages.map((message) => message.checkIn?.answer)).toEqual([null, 'later']);
  });

  test('a reply that is begun anew is awaited in its place', () => {
    const failed = aMessage(2, { role: 'assistant', status: 'failed', text: 'Half a' });
    const before = { ...timeline([]), messages: [aMessage(1), failed, aMessage(3)] };
    const after = changeTimeline(before, { type: 'retried', id: failed.id });
    expect(after.messages[1]).toMatchObject({ status: 'pending', text: '' });
    expect(newsAfter(after)).toBe(1);
  });

  test('what is written right after a check-in answers it', () => {
    const note = (seq: number) =>
      aMessage(seq, {
        role: 'assistant',
        checkIn: { id: `${seq}`, reason: '', hasMatter: true, answer: null },
      });
    const before = { ...timeline([]), messages: [note(1), note(2)] };
    const written = { type: 'newer', page: page([3]), hasNewer: false } as const;
    const { messages } = changeTimeline(before, written);
    expect(messages.map(({ checkIn }) => checkIn?.answer)).toEqual([null, 'replied', undefined]);
  });
});

test.each([
  ['an empty conversation', [], 0],
  ['settled messages', [aMessage(4), aMessage(9)], 9],
  ['a pending reply', [aMessage(4), aMessage(5, { status: 'pending' }), aMessage(6)], 4],
])('news of %s are asked for after the last settled message', (_, messages, seq) => {
  expect(newsAfter({ messages, hasOlder: false, hasNewer: false })).toBe(seq);
});

test('the pending reply is the newest one', () => {
  const messages = [aMessage(1, { status: 'pending' }), aMessage(3, { status: 'pending' })];
  expect(pendingReply({ messages, hasOlder: false, hasNewer: false })?.seq).toBe(3);
  expect(pendingReply(timeline([1]))).toBeUndefined();
});
