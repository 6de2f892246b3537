import { expect, test } from 'vitest';
import { quietFrom, quietHoursIn } from './quiet-hours';

const night = { startMinute: 22 * 60, endMinute: 7 * 60 };
const BERLIN = 'Europe/Berlin';

test.each([
  ['begins in the evening', '2026-11-23T08:00Z', night, BERLIN, '2026-11-23T21:00Z'],
  ['lasts', '2026-11-23T23:30Z', night, BERLIN, '2026-11-23T23:30Z'],
  ['has begun this second', '2026-11-23T21:00Z', night, BERLIN, '2026-11-23T21:00Z'],
  ['is over this second', '2026-11-23T06:00Z', night, BERLIN, '2026-11-23T21:00Z'],
  [
    'begins tomorrow',
    '2026-11-23T14:00Z',
    { startMinute: 780, endMinute: 840 },
    BERLIN,
    '2026-11-24T12:00Z',
  ],
  [
    'begins in a gap of the clock, so before it',
    '2026-03-29T00:10Z',
    { startMinute: 150, endMinute: 420 },
    BERLIN,
    '2026-03-29T00:30Z',
  ],
  [
    'comes again when the clock is put back',
    '2026-10-25T00:40Z',
    { startMinute: 120, endMinute: 150 },
    BERLIN,
    '2026-10-25T01:00Z',
  ],
])('the quiet %s', (_, at, quiet, zone, expected) => {
  expect(quietFrom(new Date(at), quiet, zone)).toEqual(new Date(expected));
});

test('there is none where none is wished', () => {
  expect(quietFrom(new Date(), null, BERLIN)).toBeNull();
});

test.each([
  [
    { quietHoursStartMinute: 0, quietHoursEndMinute: 60 },
    { startMinute: 0, endMinute: 60 },
  ],
  [{ quietHoursStartMinute: 0, quietHoursEndMinute: null }, null],
  [{ quietHoursStartMinute: 60, quietHoursEndMinute: 60 }, null],
  [{ quietHoursStartMinute: -5, quietHoursEndMinute: 60 }, null],
])('a row that says %j', (row, expected) => {
  expect(quietHoursIn(row)).toEqual(expected);
});
