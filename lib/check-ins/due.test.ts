import { describe, expect, test } from 'vitest';
import { type DueFacts, due, type Verdict } from './due';
import { daysBetween } from './rest';

const nine: DueFacts = {
  scheduledFor: new Date('2026-11-23T08:00Z'),
  plannedDate: '2026-11-23',
  kind: 'daily',
  timezone: 'Europe/Berlin',
  onboarded: true,
  enabled: true,
  pausedUntil: null,
  quietHours: null,
  lastWroteAt: null,
  lastDayDate: null,
  lastSentDate: null,
  unanswered: 0,
};
const at = (time: string) => new Date(`2026-11-23T${time}Z`);
const skip = (reason: string) => ({ is: 'skip', reason });

describe('a check-in whose time has come', () => {
  test.each<[string, Partial<DueFacts>, now: string, object]>([
    ['goes out', {}, '08:00', { is: 'send' }],
    ['goes out three hours late', {}, '11:00', { is: 'send' }],
    ['is skipped later than that', {}, '11:00:01', skip('late')],
    ['waits for no onboarding', { onboarded: false }, '08:00', skip('not_onboarded')],
    ['respects the switch', { enabled: false }, '08:00', skip('disabled')],
    ['respects a pause', { pausedUntil: at('08:01') }, '08:00', skip('paused')],
    ['goes out when the pause has ended', { pausedUntil: at('08:00') }, '08:00', { is: 'send' }],
    [
      'stays out of quiet hours that began meanwhile',
      { quietHours: { startMinute: 9 * 60 + 30, endMinute: 12 * 60 } },
      '08:30',
      skip('quiet_hours'),
    ],
    [
      'waits while the person is writing',
      { lastWroteAt: at('07:50') },
      '08:00',
      { is: 'postpone', until: at('08:20') },
    ],
    [
      'waits for words that came after the tick had begun',
      { lastWroteAt: at('08:00:20') },
      '08:00',
      { is: 'postpone', until: at('08:30:20') },
    ],
    ['goes out half an hour later', { lastWroteAt: at('07:50') }, '08:20', { is: 'send' }],
    [
      'is dropped when the conversation fills its time',
      { lastWroteAt: at('10:45') },
      '10:50',
      skip('in_conversation'),
    ],
    [
      'is dropped when the conversation goes on into quiet hours',
      { lastWroteAt: at('08:00'), quietHours: { startMinute: 9 * 60 + 15, endMinute: 12 * 60 } },
      '08:05',
      skip('in_conversation'),
    ],
    ['knows no words from the future', { lastWroteAt: at('12:00') }, '08:00', { is: 'send' }],
  ])('%s', (_, facts, now, verdict) => {
    expect(due({ ...nine, ...facts }, at(now))).toEqual(verdict);
  });

  test('does not go out on another date than its own', () => {
    const late: DueFacts = { ...nine, scheduledFor: new Date('2026-11-23T22:30Z') };
    expect(due(late, at('22:50'))).toEqual({ is: 'send' });
    expect(due(late, at('23:10'))).toEqual(skip('late'));
    expect(due({ ...late, lastWroteAt: at('22:35') }, at('22:40'))).toEqual(
      skip('in_conversation'),
    );
  });
});

describe('after silence', () => {
  test.each<[unanswered: number, daysSinceLast: number, Verdict['is']]>([
    [2, 1, 'send'],
    [3, 1, 'skip'],
    [3, 2, 'skip'],
    [3, 3, 'send'],
    [4, 3, 'send'],
    [5, 6, 'skip'],
    [5, 7, 'send'],
    [6, 7, 'send'],
    [7, 6, 'skip'],
    [7, 7, 'farewell'],
  ])('of %i check-ins, %i days after the last: %s', (unanswered, days, is) => {
    const lastDayDate = `2026-11-${String(23 - days).padStart(2, '0')}`;
    expect(
      due({ ...nine, unanswered, lastDayDate, lastSentDate: '2026-11-22' }, at('08:00')).is,
    ).toBe(is);
  });

  test.each<[DueFacts['kind'], unanswered: number, Verdict['is']]>([
    ['event', 2, 'send'],
    ['event', 3, 'skip'],
    ['silence', 3, 'skip'],
    ['care', 3, 'send'],
    ['care', 7, 'send'],
  ])('%s beside a check-in of the same day, %i unanswered: %s', (kind, unanswered, is) => {
    const today = { lastDayDate: '2026-11-22', lastSentDate: '2026-11-23' };
    expect(due({ ...nine, ...today, kind, unanswered }, at('08:00')).is).toBe(is);
  });

  test('every day, then every third, then once a week', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(daysBetween)).toEqual([1, 1, 1, 3, 3, 7, 7, 7]);
  });
});
