import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order';

test('results come out in the order of the items, however long each takes', async () => {
  const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
  const out: number[] = [];
  const done = inOrder(items(0, 1, 2), {
    atOnce: 3,
    work: async (n) => {
      await gates[n]?.promise;
      return n;
    },
    emit: (n) => out.push(n),
  });
  for (const gate of gates.toReversed()) gate.resolve();
  await done;
  expect(out).toEqual([0, 1, 2]);
});

test('a result is handed out before the next item arrives', async () => {
  const next = Promise.withResolvers<void>();
  const first = Promise.withResolvers<string>();
  const done = inOrder(
    (async function* waiting() {
      yield 'a';
      await next.promise;
      yield 'b';
    })(),
    { atOnce: 4, work: async (name) => name, emit: first.resolve },
  );
  expect(await first.promise).toBe('a');
  next.resolve();
  await done;
});

test('never more at once than asked for', async () => {
  let running = 0;
  let most = 0;
  await inOrder(items(1, 2, 3, 4, 5, 6), {
    atOnce: 2,
    work: async () => {
      most = Math.max(most, ++running);
      await turnOfTheLoop();
      running--;
    },
    emit: () => {},
  });
  expect(most).toBe(2);
});

test('a failure is not swallowed', async () => {
  const failing = inOrder(items(1, 2), {
    atOnce: 2,
    work: async (n) => {
      if (n === 1) throw new Error('broken');
    },
    emit: () => {},
  });
  await expect(failing).rejects.toThrow('broken');
});

async function* items(...numbers: number[]) {
  yield* numbers;
}
