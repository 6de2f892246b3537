import { expect, test } from 'vitest';
import { within } from './within';

test('what is done in time is handed on', async () => {
  await expect(within(60_000, async () => 'done')).resolves.toBe('done');
  await expect(within(60_000, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('work that listens is told when its time is over', async () => {
  const told: string[] = [];
  const listening = within(5, async (signal) => {
    signal.addEventListener('abort', () => told.push(signal.reason.name));
    await new Promise(() => {});
  });
  await expect(listening).rejects.toThrow();
  expect(told).toEqual(['TimeoutError']);
});

test('work that never ends is left behind', async () => {
  await expect(within(5, () => new Promise(() => {}))).rejects.toThrow('not done within 5 ms');
});
