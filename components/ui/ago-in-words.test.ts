import { expect, test } from 'vitest';
import { agoInWords } from './ago-in-words';

const now = Date.parse('2026-11-20T12:00:00Z');

test.each([
  ['2026-11-20T11:59:40Z', 'just now'],
  ['2026-11-20T12:00:20Z', 'in a moment'],
  ['2026-11-20T11:59:00Z', '1 minute ago'],
  ['2026-11-20T09:00:00Z', '3 hours ago'],
  ['2026-11-20T14:00:00Z', 'in 2 hours'],
  ['2026-11-19T11:00:00Z', 'yesterday'],
  ['2026-11-21T13:00:00Z', 'tomorrow'],
  ['2026-11-06T12:00:00Z', '2 weeks ago'],
  ['2026-08-01T12:00:00Z', 'August 1, 2026'],
])('%s is %s', (at, expected) => {
  expect(agoInWords(new Date(at), now)).toBe(expected);
});
