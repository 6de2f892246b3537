import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words';

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'today'],
  ['2026-11-22', 'yesterday'],
  ['2026-11-21', 'on Saturday'],
  ['2026-11-17', 'on Tuesday'],
  ['2026-11-16', 'on 16 November'],
  ['2025-11-23', 'on 23 November 2025'],
])('%s is said as: %s', (date, words) => {
  expect(dayInWords(date, '2026-11-23')).toBe(words);
});
