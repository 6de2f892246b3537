import { describe, expect, test } from 'vitest';
import { workThrough } from './work-through';

/** A queue of so many, and how it was worked through. */
function aQueue(length: number) {
  const seen = { takes: 0, done: 0, most: 0, under: 0 };
  const take = async () => {
    seen.takes++;
    return length > 0 ? length-- : null;
  };
  const work = async () => {
    seen.most = Math.max(seen.most, ++seen.under);
    await new Promise((next) => setImmediate(next));
    seen.under--;
    seen.done++;
  };
  return { seen, take, work };
}

describe('working through a queue', () => {
  test('does everything, never more at once than it may', async () => {
    const { seen, ...queue } = aQueue(100);
    await workThrough({ ...queue, atOnce: 7 });
    expect(seen).toMatchObject({ done: 100, most: 7, under: 0 });
  });

  test('asks an empty queue once', async () => {
    const { seen, ...queue } = aQueue(0);
    await workThrough({ ...queue, atOnce: 32 });
    expect(seen.takes).toBe(1);
  });

  test('goes on elsewhere when one place breaks, and tells of it in the end', async () => {
    const { seen, take, work } = aQueue(20);
    const breaks = async (item: number) => {
      if (item === 18) throw new Error('the database went');
      await work();
    };
    await expect(workThrough({ take, work: breaks, atOnce: 4 })).rejects.toThrow('database');
    expect(seen).toMatchObject({ done: 19, under: 0 });
  });
});
