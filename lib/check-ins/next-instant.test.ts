import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nextInstant, type Times } from './next-instant';
import { isQuiet } from './quiet-hours';

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

describe('around every change of every clock', () => {
  const walls = ['00:15', '02:30', '09:00', '23:30'];
  const quietHours = { startMinute: 22 * 60 + 30, endMinute: 7 * 60 };

  test.each([2011, 2019, 2024, 2026])('in %i: one a date, none in quiet hours', (year) => {
    const wrong: string[] = [];
    for (const timezone of Intl.supportedValuesOf('timeZone')) {
      for (const change of changesOf(timezone, year)) {
        for (const [i, time] of walls.entries()) {
          const times: Times = { ...berlin, timezone, time, quietHours: i % 2 ? quietHours : null };
          wrong.push(...problemsAround(change, times));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  function changesOf(timezone: string, year: number) {
    const changes: Temporal.ZonedDateTime[] = [];
    let at = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${timezone}]`);
    for (;;) {
      const change = at.getTimeZoneTransition('next');
      if (!change || change.year > year) break;
      changes.push(change);
      at = change;
    }
    return changes;
  }

  /** Lives the days around a change, check-in by check-in, and says what went wrong. */
  function problemsAround(change: Temporal.ZonedDateTime, times: Times): string[] {
    const problems: string[] = [];
    const usedDates = new Set<string>();
    const say = (what: string) =>
      problems.push(`${times.timezone} ${times.time} ${change}: ${what}`);
    const end = change.add({ days: 3 });
    let since = change.subtract({ days: 3 }).startOfDay();
    let lastSentAt: Date | null = null;
    while (Temporal.ZonedDateTime.compare(since, end) < 0) {
      const slot = nextInstant(times, {
        since: new Date(since.epochMilliseconds),
        usedDates,
        lastSentAt,
      });
      if (!slot) return [...problems, 'none at all'];
      const at = Temporal.Instant.fromEpochMilliseconds(slot.at.getTime()).toZonedDateTimeISO(
        times.timezone,
      );
      if (at.toPlainDate().toString() !== slot.localDate) say(`${slot.localDate} is at ${at}`);
      if (isQuiet(at.hour * 60 + at.minute, times.quietHours)) say(`quiet at ${at}`);
      const expected = usedDates.size === 0 ? slot.localDate : dateAfter([...usedDates].at(-1), at);
      if (expected !== slot.localDate) say(`${slot.localDate} came instead of ${expected}`);
      usedDates.add(slot.localDate);
      lastSentAt = slot.at;
      since = at;
    }
    return problems;
  }

  /** The next date that exists in the zone: one was left out in Apia and Fakaofo in 2011. */
  function dateAfter(date: string | undefined, { timeZoneId }: Temporal.ZonedDateTime) {
    const next = Temporal.PlainDate.from(date ?? '').add({ days: 1 });
    return next.toZonedDateTime(timeZoneId).toPlainDate().toString();
  }
});
