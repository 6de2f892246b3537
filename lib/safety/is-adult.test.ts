import { expect, test } from 'vitest';
import { isAdult } from './is-adult';

test.each([
  ['2008-11-22', '2026-11-22', true],
  ['2008-11-23', '2026-11-22', false],
  ['2008-12-01', '2026-11-22', false],
  ['2008-10-31', '2026-11-22', true],
  ['1950-01-01', '2026-11-22', true],
  ['2008-02-29', '2026-02-28', false],
  ['2008-02-29', '2026-03-01', true],
  ['2027-01-01', '2026-11-22', false],
  ['1890-01-01', '2026-11-22', false],
  ['2000-02-30', '2026-11-22', false],
  ['yesterday', '2026-11-22', false],
  ['', '2026-11-22', false],
])('born %s, on %s: %s', (birthDate, today, adult) => {
  expect(isAdult({ birthDate, today })).toBe(adult);
});
