import { describe, expect, test } from 'vitest';
import { type Rankable, rank } from './rank';

const now = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function item(id: string, given: Partial<Rankable> = {}): Rankable {
  const plain = { share: 0, cosine: null, importance: 0.5, pinned: false };
  return { id, at: daysAgo(10), ...plain, ...given };
}

describe('best first', () => {
  test.each<[string, Rankable[], string[]]>([
    ['what shares words', [item('job'), item('brother', { share: 0.5 })], ['brother', 'job']],
    [
      'what means the like',
      [item('job', { cosine: 0.1 }), item('b', { cosine: 0.6 })],
      ['b', 'job'],
    ],
    [
      'both count together',
      [item('words', { share: 0.6 }), item('both', { share: 0.4, cosine: 0.5 })],
      ['both', 'words'],
    ],
    [
      'among equals, the recent one',
      [item('old', { at: daysAgo(300) }), item('new')],
      ['new', 'old'],
    ],
    [
      'among equals, the important one',
      [item('less', { importance: 0.1 }), item('more', { importance: 0.9 })],
      ['more', 'less'],
    ],
    [
      'importance does not beat what was asked',
      [
        item('big', { importance: 1, pinned: true, at: now }),
        item('asked', { share: 1, importance: 0, at: daysAgo(400) }),
      ],
      ['asked', 'big'],
    ],
    [
      'pinned before unpinned',
      [item('plain'), item('pinned', { pinned: true })],
      ['pinned', 'plain'],
    ],
    ['nothing of nothing', [], []],
  ])('%s', (_, items, expected) => expect(rank(items, now).map(({ id }) => id)).toEqual(expected));
});
