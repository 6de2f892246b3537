import { expect, test } from 'vitest';
import { localDate, nextLocalDay } from './local-date';

test.each([
  ['2026-11-22T04:59:00Z', 'America/New_York', '2026-11-21', '2026-11-22T05:00:00.000Z'],
  ['2026-11-22T05:00:00Z', 'America/New_York', '2026-11-22', '2026-11-23T05:00:00.000Z'],
  ['2026-11-22T12:00:00Z', 'Pacific/Kiritimati', '2026-11-23', '2026-11-23T10:00:00.000Z'],
  ['2026-11-22T12:00:00Z', 'Asia/Kathmandu', '2026-11-22', '2026-11-22T18:15:00.000Z'],
  // Clocks go back: the day has 25 hours.
  ['2026-11-01T04:00:00Z', 'America/New_York', '2026-11-01', '2026-11-02T05:00:00.000Z'],
  // Midnight itself is skipped.
  ['2026-09-05T12:00:00Z', 'America/Santiago', '2026-09-05', '2026-09-06T04:00:00.000Z'],
])('%s in %s is %s, until %s', (now, zone, date, next) => {
  expect(localDate(new Date(now), zone)).toBe(date);
  expect(nextLocalDay(new Date(now), zone).toISOString()).toBe(next);
});
