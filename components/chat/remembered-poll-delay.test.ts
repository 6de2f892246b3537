import { expect, test } from 'vitest';
import { rememberedPollDelay } from './remembered-poll-delay';

test('it asks soon at first, then ever less often, and gives up within two minutes', () => {
  const delays: number[] = [];
  for (let answers = 0; ; answers++) {
    const delay = rememberedPollDelay(answers);
    if (delay === false) break;
    delays.push(delay);
  }
  expect(delays[0]).toBeLessThanOrEqual(2000);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  expect(delays.reduce((sum, delay) => sum + delay)).toBeLessThanOrEqual(120_000);
});
