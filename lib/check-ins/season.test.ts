import { expect, test } from 'vitest';
import { seasonBeginning } from './season';
import { texturesOf } from './texture';

test.each([
  ['2026-03-01', 'Europe/Berlin', 'spring'],
  ['2026-03-01', 'Australia/Sydney', 'autumn'],
  ['2026-06-02', 'America/New_York', 'summer'],
  ['2026-06-02', 'America/Argentina/Buenos_Aires', 'winter'],
  ['2026-09-03', 'Asia/Tokyo', 'autumn'],
  ['2026-09-03', 'Pacific/Auckland', 'spring'],
  ['2026-12-01', 'Africa/Johannesburg', 'summer'],
  ['2026-12-01', 'Atlantic/Reykjavik', 'winter'],
  ['2026-12-01', 'America/Coyhaique', 'summer'],
  ['2026-12-01', 'Atlantic/South_Georgia', 'summer'],
  ['2026-12-01', 'America/Cuiaba', null],
  ['2026-12-01', 'America/Noronha', null],
  ['2026-12-04', 'Europe/Berlin', null],
  ['2026-11-01', 'Europe/Berlin', null],
  ['2026-12-01', 'Asia/Singapore', null],
  ['2026-12-01', 'Africa/Nairobi', null],
  ['2026-12-01', 'UTC', null],
])('on %s in %s: %s', (date, zone, season) => {
  expect(seasonBeginning(date, zone)).toBe(season);
});

test('of a day with much to say, the rarest comes first', () => {
  const day = { date: '2027-03-01', timezone: 'Europe/Berlin', weather: 'snow' } as const;
  expect(texturesOf(day).map(({ name }) => name)).toEqual(['spring', 'snow', 'monday']);
});
