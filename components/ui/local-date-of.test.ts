import { describe, expect, test } from 'vitest';
import { localDateOf } from './local-date-of';
import { timeLabel } from './time-label';

describe('an instant in a zone', () => {
  test.each([
    ['2026-11-18T23:30:00Z', 'UTC', '2026-11-18', '23:30'],
    ['2026-11-18T23:30:00Z', 'Asia/Tokyo', '2026-11-19', '08:30'],
    ['2026-11-18T04:59:00Z', 'America/New_York', '2026-11-17', '23:59'],
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', '2026-03-29', '01:30'],
    ['2026-11-18T00:05:00Z', 'UTC', '2026-11-18', '00:05'],
  ])('%s in %s is %s at %s', (at, zone, date, time) => {
    expect(localDateOf(at, zone)).toBe(date);
    expect(timeLabel(at, zone)).toBe(time);
  });
});
