import { expect, test } from 'vitest';
import type { Metric } from '@/lib/admin/schema';
import { figureInWords } from './figure-in-words';

test.each<[number | null, Metric['unit'], string]>([
  [1204, 'count', '1,204'],
  [0, 'count', '0'],
  [null, 'share', '–'],
  [0.985, 'share', '98.5%'],
  [1, 'share', '100%'],
  [340, 'milliseconds', '340 ms'],
  [1240, 'milliseconds', '1.2 s'],
  [42, 'seconds', '42 s'],
  [59.6, 'seconds', '1 min'],
  [7500, 'seconds', '2 h 5 min'],
])('%s of %s reads %s', (value, unit, words) => {
  expect(figureInWords({ value, unit })).toBe(words);
});
