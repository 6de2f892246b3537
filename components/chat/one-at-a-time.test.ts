import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

test('what is asked for meanwhile is done once more, afterwards', async () => {
  const finish: ((n: number) => void)[] = [];
  const ask = oneAtATime(() => new Promise<number>((resolve) => finish.push(resolve)));

  const first = ask();
  const [second, third] = [ask(), ask()];
  expect(finish).toHaveLength(1);
  finish[0]?.(1);
  expect(await first).toBe(1);
  await Promise.resolve();
  expect(finish).toHaveLength(2);
  finish[1]?.(2);
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  ask();
  expect(finish).toHaveLength(3);
});

test('a failure holds nothing up', async () => {
  let calls = 0;
  const ask = oneAtATime(async () => {
    calls += 1;
    if (calls === 1) throw new Error('no');
    return calls;
  });
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('no');
  expect(await second).toBe(2);
});
