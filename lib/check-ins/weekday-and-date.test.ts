import { expect, test } from 'vitest';
import { weekdayAndDate } from './weekday-and-date';

test.each([
  ['2026-11-23', 'en-GB', 'Monday 23 November'],
  ['2026-11-23', 'de', 'Montag, 23. November'],
  ['2028-02-29', 'en-GB', 'Tuesday 29 February'],
])('%s in %s', (date, language, words) => {
  expect(weekdayAndDate(date, language)).toBe(words);
  expect(weekdayAndDate(date, language)).toBe(words);
});
