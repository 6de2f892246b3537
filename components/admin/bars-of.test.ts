import { expect, test } from 'vitest';
import type { Cell } from '@/lib/admin/schema';
import { barsOf } from './bars-of';

const table = (...rows: Cell[][]) => ({ title: '', columns: [], rows });

test('names with a count become bars, the longest one full', () => {
  expect(barsOf(table(['THREAD', 4], ['GENERIC', 1]))).toEqual([
    { label: 'THREAD', count: 4, share: 1 },
    { label: 'GENERIC', count: 1, share: 0.25 },
  ]);
});

test('two names are one label', () => {
  expect(barsOf(table(['web', 'sent', 2]))?.[0]?.label).toBe('web · sent');
});

test.each([
  ['no rows', table()],
  ['an instant at the end', table(['tick', '2026-11-22T10:00:00Z'])],
  ['several figures', table(['tick', 3, 4])],
  ['a row of another kind', table(['THREAD', 4], ['GENERIC', null])],
])('%s stay a table', (_, given) => {
  expect(barsOf(given)).toBeNull();
});

test('counts of nothing are bars without length', () => {
  expect(barsOf(table(['THREAD', 0]))).toEqual([{ label: 'THREAD', count: 0, share: 0 }]);
});
