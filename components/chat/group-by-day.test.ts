import { expect, test } from 'vitest';
import { groupByDay } from './group-by-day';

test.each([
  ['nothing', [], []],
  ['one day', ['18', '18'], [['18', 2]]],
  [
    'three days',
    ['16', '17', '17', '18'],
    [
      ['16', 1],
      ['17', 2],
      ['18', 1],
    ],
  ],
  [
    'a day that comes again after travelling west',
    ['18', '17', '18'],
    [
      ['18', 1],
      ['17', 1],
      ['18', 1],
    ],
  ],
])('%s', (_, dates, expected) => {
  const days = groupByDay(dates.map((localDate) => ({ localDate })));
  expect(days.map(({ localDate, items }) => [localDate, items.length])).toEqual(expected);
});
