import { expect, test } from 'vitest';
import { cosine } from './cosine';
import { fuse } from './fuse';
import { meaningFrom } from './meaning';

const byWords = (id: string, score: number) => ({ id, score, share: 0.5 });
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

test('words alone keep their order', () => {
  expect(ids(fuse([byWords('a', 9), byWords('b', 3)], new Map()))).toEqual(['a', 'b']);
});

test('meaning alone is enough, both are better', () => {
  const cosines = new Map([
    ['a', 0.1],
    ['b', 0.7],
    ['c', 0.6],
  ]);
  expect(ids(fuse([byWords('a', 9), byWords('c', 8)], cosines))).toEqual(['c', 'a', 'b']);
});

test('what has no vector yet is not thrown behind everything', () => {
  const cosines = new Map([
    ['old', 0.5],
    ['other', 0.4],
  ]);
  const found = fuse([byWords('new', 9), byWords('old', 2)], cosines);
  expect(ids(found)).toEqual(['new', 'old', 'other']);
  expect(found[0]).toMatchObject({ cosine: null, share: 0.5 });
});

test('nothing of nothing', () => expect(fuse([], new Map())).toEqual([]));

test('a byte for each number keeps the direction', () => {
  const numbers = Array.from({ length: 384 }, (_, n) => Math.sin(n * n));
  const other = numbers.map((x, n) => x + Math.cos(n));
  const exact =
    numbers.reduce((sum, x, n) => sum + x * (other[n] ?? 0), 0) /
    (Math.hypot(...numbers) * Math.hypot(...other));
  const [a, b] = [meaningFrom('m', numbers), meaningFrom('m', other)];
  expect(cosine(a.vector, b.vector)).toBeCloseTo(exact, 2);
  expect(cosine(a.vector, a.vector)).toBeCloseTo(1, 5);
  expect(a.signs).toHaveLength(384);
});
