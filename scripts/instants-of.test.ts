import { expect, test } from 'vitest';
import { instantsOf } from './instants-of';

test.each([
  ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00Z', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00:00.500+01:00', '2026-11-23T08:00:00.500Z'],
])('%s is one instant', (asked, instant) => {
  expect(instantsOf(asked).map((at) => at.toISOString())).toEqual([instant]);
});

test('a date is every quarter of an hour of that day', () => {
  const instants = instantsOf('2026-11-27').map((at) => at.toISOString());
  expect(instants).toHaveLength(96);
  expect(instants.at(0)).toBe('2026-11-27T00:00:00.000Z');
  expect(instants.at(-1)).toBe('2026-11-27T23:45:00.000Z');
});

test('nothing asked is now', () => {
  expect(instantsOf(undefined)).toHaveLength(1);
});

test.each([
  '',
  'friday',
  '2026-02-30',
  '2026-13-01',
  '2026-11-23 09:00',
  '2026-11-23T09:00:00',
  '0',
])('%j is refused, with an example', (asked) => {
  expect(() => instantsOf(asked)).toThrow('--now 2026-11-23T09:00:00Z');
});
