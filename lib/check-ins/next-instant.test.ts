import { describe, expect, test } from 'vitest';
import { aroundAChange } from '@/proofs/next-instant/around-a-change';
import { clockChanges } from '@/proofs/next-instant/clock-changes';
import { oneOf, random } from '@/proofs/random';
import { nextInstant, type Times } from './next-instant';

const berlin: Times = {
  personId: 'ana',
  time: '09:00',
  flexibility: 'exact',
  timezone: 'Europe/Berlin',
  quietHours: null,
};

const next = (
  times: Partial<Times>,
  since: string,
  { used = [], lastSentAt }: { used?: string[]; lastSentAt?: string } = {},
) => {
  const slot = nextInstant(
    { ...berlin, ...times },
    {
      since: new Date(since),
      usedDates: new Set(used),
      lastSentAt: lastSentAt ? new Date(lastSentAt) : null,
    },
  );
  return slot && `${slot.localDate} ${slot.at.toISOString().slice(0, 16)}`;
};

describe('the next instant', () => {
  test.each([
    ['later today', {}, '2026-11-23T07:00Z', '2026-11-23 2026-11-23T08:00'],
    ['this very minute', {}, '2026-11-23T08:00Z', '2026-11-23 2026-11-23T08:00'],
    ['tomorrow, when today is over', {}, '2026-11-23T08:00:01Z', '2026-11-24 2026-11-24T08:00'],
    [
      'in a zone that is a day ahead',
      { timezone: 'Pacific/Kiritimati' },
      '2026-11-23T12:00Z',
      '2026-11-24 2026-11-23T19:00',
    ],
    [
      'after the gap that swallows it',
      { time: '02:30' },
      '2027-03-27T20:00Z',
      '2027-03-28 2027-03-28T01:30',
    ],
    [
      'the first of two in an overlap',
      { time: '02:30' },
      '2026-10-24T20:00Z',
      '2026-10-25 2026-10-25T00:30',
    ],
    [
      'before a gap that swallows the end of a day',
      { time: '23:30', timezone: 'America/Nuuk' },
      '2026-03-28T20:00Z',
      '2026-03-28 2026-03-29T00:59',
    ],
    [
      'not on a date that a zone left out',
      { timezone: 'Pacific/Apia' },
      '2011-12-29T20:00Z',
      '2011-12-31 2011-12-30T19:00',
    ],
    [
      'when quiet hours end',
      { time: '07:00', quietHours: { startMinute: 22 * 60, endMinute: 8 * 60 } },
      '2026-11-23T00:00Z',
      '2026-11-23 2026-11-23T07:00',
    ],
    [
      'before quiet hours begin, if they go past midnight',
      { time: '23:00', quietHours: { startMinute: 22 * 60, endMinute: 8 * 60 } },
      '2026-11-23T00:00Z',
      '2026-11-23 2026-11-23T20:59',
    ],
    [
      'out of quiet hours that a gap of the clock has reached into',
      { time: '02:30', quietHours: { startMinute: 3 * 60, endMinute: 5 * 60 } },
      '2027-03-27T20:00Z',
      '2027-03-28 2027-03-28T03:00',
    ],
  ])('is %s', (_, times, since, expected) => {
    expect(next(times, since)).toBe(expected);
  });

  test('is not on a date that had its check-in', () => {
    const used = ['2026-11-23', '2026-11-24'];
    expect(next({}, '2026-11-23T06:00Z', { used })).toBe('2026-11-25 2026-11-25T08:00');
  });

  test('waits twelve hours, and for the next date if that leaves this one', () => {
    const lastSentAt = '2026-11-22T22:30Z';
    expect(next({}, '2026-11-23T00:00Z', { lastSentAt })).toBe('2026-11-23 2026-11-23T10:30');
    const quietHours = { startMinute: 11 * 60, endMinute: 23 * 60 };
    expect(next({ quietHours }, '2026-11-23T00:00Z', { lastSentAt })).toBe(
      '2026-11-24 2026-11-24T08:00',
    );
  });

  test('is nowhere when the quiet hours are all of the day', () => {
    const quietHours = { startMinute: 0, endMinute: 24 * 60 };
    expect(next({ quietHours }, '2026-11-23T00:00Z')).toBeNull();
  });
});

describe('flexibility', () => {
  const year = Array.from({ length: 365 }, (_, day) =>
    new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
  );
  const minutesOf = (times: Partial<Times>) =>
    year.map((since) => {
      const slot = nextInstant(
        { ...berlin, timezone: 'UTC', ...times },
        { since: new Date(since), usedDates: new Set(), lastSentAt: null },
      );
      return slot ? slot.at.getUTCHours() * 60 + slot.at.getUTCMinutes() : Number.NaN;
    });

  test.each([
    ['around', 8 * 60 + 45, 9 * 60 + 15],
    ['morning', 6 * 60, 10 * 60 - 1],
    ['midday', 11 * 60, 14 * 60 - 1],
    ['evening', 17 * 60, 20 * 60 - 1],
    ['night', 20 * 60, 23 * 60 - 1],
  ] as const)('%s stays between its ends and uses all of them', (flexibility, from, to) => {
    const minutes = minutesOf({ flexibility });
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(to);
    expect(new Set(minutes).size).toBeGreaterThan((to - from) / 2);
  });

  test('is the same each time it is asked, and another for another person', () => {
    const morning = minutesOf({ flexibility: 'morning' });
    expect(minutesOf({ flexibility: 'morning' })).toEqual(morning);
    expect(minutesOf({ flexibility: 'morning', personId: 'ben' })).not.toEqual(morning);
  });

  test('around midnight stays on its date', () => {
    for (const time of ['00:00', '23:59']) {
      const minutes = minutesOf({ flexibility: 'around', time });
      expect(minutes.every((minute) => Math.abs(minute - (time < '12' ? 0 : 1439)) <= 15)).toBe(
        true,
      );
    }
  });
});

describe('around a change of every clock', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const years = { from: 2020, years: 10 };
  const noon = Date.UTC(2026, 10, 22, 12);

  // `npm run prove:next-instant` lives through all ten years; here is one of the changes of each zone.
  test.each([
    ['of ten years', zones, years],
    ['that took a day with it', ['Pacific/Apia', 'Pacific/Fakaofo'], { from: 2011, years: 1 }],
  ])('%s: one a date, when it was wanted, never too soon or in quiet hours', (_, some, when) => {
    const broken = some.flatMap((timezone, seed) => {
      const next = random(seed);
      const [first = noon, ...others] = clockChanges(timezone, when);
      const change = oneOf(next, [first, ...others]);
      return aroundAChange(timezone, change, { days: 2, next }).broken;
    });
    expect(broken).toEqual([]);
  });
});
