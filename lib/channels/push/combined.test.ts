import { expect, test } from 'vitest';
import type { Outcome } from '../channel';
import { combined } from './combined';

const sent: Outcome = { outcome: 'sent' };
const unknown: Outcome = { outcome: 'unknown', reason: 'no_answer' };
const busy: Outcome = { outcome: 'failed', reason: 'http_429', retryAfterSeconds: 7 };
const gone: Outcome = { outcome: 'failed', reason: 'gone' };

test.each<[Outcome[], Outcome]>([
  [[gone, sent, unknown], sent],
  [[gone, busy, unknown], unknown],
  [[gone, busy], busy],
  [[gone, gone], gone],
  [[], { outcome: 'failed', reason: 'not_linked' }],
])('%j is %j', (outcomes, whole) => {
  expect(combined(outcomes)).toEqual(whole);
});
