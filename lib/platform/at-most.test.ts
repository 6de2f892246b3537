import { expect, test } from 'vitest';
import { atMost } from './at-most';

test('so many at once, in the order in which they came, also after one that broke', async () => {
  const enter = atMost(() => 3);
  const order: number[] = [];
  let [underWay, most] = [0, 0];
  const works = Array.from({ length: 20 }, (_, n) =>
    enter(async () => {
      most = Math.max(most, ++underWay);
      order.push(n);
      await new Promise((next) => setImmediate(next));
      underWay--;
      if (n === 4) throw new Error('broke');
    }),
  );
  const ends = await Promise.allSettled(works);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(order).toEqual(Array.from({ length: 20 }, (_, n) => n));
  expect(most).toBe(3);
});
