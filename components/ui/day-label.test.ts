import { describe, expect, test } from 'vitest';
import { dayLabel } from './day-label';

describe('a date, seen from Wednesday, November 18, 2026', () => {
  test.each([
    ['2026-11-18', 'Today'],
    ['2026-11-17', 'Yesterday'],
    ['2026-11-19', 'Tomorrow'],
    ['2026-11-14', 'Saturday'],
    ['2026-11-12', 'Thursday'],
    ['2026-11-11', 'Wednesday, November 11'],
    ['2026-11-25', 'Wednesday, November 25'],
    ['2025-12-31', 'Wednesday, December 31, 2025'],
  ])('%s is %s', (localDate, label) => {
    expect(dayLabel(localDate, '2026-11-18')).toBe(label);
  });
});
