import { expect, test } from 'vitest';
import { isDisclosureDue } from './is-disclosure-due';

const now = new Date('2026-11-22T12:00:00Z');

test.each([
  [null, true],
  ['2026-11-22T11:59:00Z', false],
  ['2026-11-22T09:00:01Z', false],
  ['2026-11-22T09:00:00Z', true],
])('last said %s: due %s', (last, due) => {
  expect(isDisclosureDue({ lastAt: last === null ? null : new Date(last), now })).toBe(due);
});
