import { expect, test } from 'vitest';
import { timeOfItem } from './time-of-item';

const before = new Date('2023-05-08T14:00:00Z');

test.each([
  ['its own time', { at: '2023-05-09T10:00:00+02:00' }, before, '2023-05-09T08:00:00.000Z'],
  [
    'an ISO date of the session',
    { session_date: '2023-05-09' },
    before,
    '2023-05-09T00:00:00.000Z',
  ],
  ['a date in words', { session_date: '1:56 pm on 8 May, 2023' }, null, '2023-05-08T13:56:00.000Z'],
  ['the same session', { session_date: '2023-05-08' }, before, '2023-05-08T14:01:00.000Z'],
  ['nothing but an order', {}, before, '2023-05-08T14:01:00.000Z'],
  ['nothing at all', {}, null, '2024-01-01T09:00:00.000Z'],
  ['nonsense', { at: 'soon', session_date: 'later' }, before, '2023-05-08T14:01:00.000Z'],
])('%s', (_, times, previous, expected) => {
  expect(timeOfItem(times, previous).toISOString()).toBe(expected);
});
