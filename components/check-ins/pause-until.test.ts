import { expect, test } from 'vitest';
import { isOpenEnded, pauseUntil } from './pause-until';

const now = new Date('2026-11-18T09:30:00Z');

test.each([
  ['day', '2026-11-19T09:30:00.000Z', false],
  ['week', '2026-11-25T09:30:00.000Z', false],
  ['open', '9999-12-31T00:00:00.000Z', true],
] as const)('a pause of length %s lasts until %s', (length, until, open) => {
  expect(pauseUntil(length, now)).toBe(until);
  expect(isOpenEnded(until)).toBe(open);
});
