import { expect, test } from 'vitest';
import { ageInWords } from './age-in-words';

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-23', 'tomorrow'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-26', 'in 4 days'],
  ['2026-11-09', '13 days ago'],
  ['2026-11-01', '3 weeks ago'],
  ['2026-12-13', 'in 3 weeks'],
  ['2026-08-22', '3 months ago'],
  ['2025-11-20', 'a year ago'],
  ['2021-11-20', '5 years ago'],
])('%s is %s', (date, words) => {
  expect(ageInWords(date, '2026-11-22')).toBe(words);
});
