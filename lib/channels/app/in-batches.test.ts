import { expect, test, vi } from 'vitest';
import { inBatches } from './in-batches';

test('what comes together goes together, so many at most, and each gets its own answer', async () => {
  const send = vi.fn(async (all: number[]) => all.map((n) => n * 2));
  const double = inBatches(3, send);
  expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8]);
  expect(send.mock.calls.map(([batch]) => batch)).toEqual([[1, 2, 3], [4]]);
});

test('what breaks, breaks for all of its batch and for no other', async () => {
  const send = vi.fn(async (all: number[]) => all).mockRejectedValueOnce(new Error('no'));
  const same = inBatches(2, send);
  const [one, two, three] = await Promise.allSettled([1, 2, 3].map(same));
  expect([one?.status, two?.status, three?.status]).toEqual(['rejected', 'rejected', 'fulfilled']);
});
