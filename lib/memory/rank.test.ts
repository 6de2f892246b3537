import { describe, expect, test } from 'vitest';
import { type Rankable, rank } from './rank';

const now = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function item(id: string, text: string, given: Partial<Rankable> = {}): Rankable {
  return { id, text, at: daysAgo(10), importance: 0.5, pinned: false, ...given };
}

describe('best first', () => {
  test.each<[string, string, Rankable[], string[]]>([
    [
      'what shares words with the text',
      'how is my brother doing?',
      [item('job', 'Works at the museum'), item('brother', 'Brother: Tomás')],
      ['brother', 'job'],
    ],
    [
      'a rare word weighs more than a common one',
      'the museum and Tomás',
      [
        item('a', 'Likes the museum'),
        item('b', 'Works at the museum'),
        item('c', 'Lives near the museum'),
        item('d', 'Brother: Tomás'),
      ],
      ['d', 'a', 'b', 'c'],
    ],
    [
      'accents and endings do not matter',
      'tomas and interviews',
      [item('other', 'Plays chess'), item('both', 'Interview, driven by Tomás')],
      ['both', 'other'],
    ],
    [
      'among equals, the recent one',
      'museum',
      [item('old', 'Museum visit', { at: daysAgo(300) }), item('new', 'Museum visit')],
      ['new', 'old'],
    ],
    [
      'among equals, the important one',
      'museum',
      [item('less', 'Museum', { importance: 0.1 }), item('more', 'Museum', { importance: 0.9 })],
      ['more', 'less'],
    ],
    [
      'importance does not beat what was asked',
      'chess',
      [
        item('asked', 'Plays chess', { importance: 0, at: daysAgo(400) }),
        item('big', 'Works', { importance: 1, pinned: true, at: now }),
      ],
      ['asked', 'big'],
    ],
    [
      'pinned before unpinned',
      'hello',
      [item('plain', 'Works'), item('pinned', 'Sings', { pinned: true })],
      ['pinned', 'plain'],
    ],
    ['nothing of nothing', 'hello', [], []],
  ])('%s', (_, text, items, expected) =>
    expect(rank(items, text, now).map(({ id }) => id)).toEqual(expected),
  );

  test('no shared word is a lexical score of zero', () => {
    expect(rank([item('a', 'Works')], 'how are you?', now)[0]?.lexical).toBe(0);
    expect(rank([item('a', 'Works')], 'chess', now)[0]?.lexical).toBe(0);
  });

  test('all of the words is a lexical score of one', () => {
    expect(rank([item('a', 'Plays chess')], 'chess', now)[0]?.lexical).toBe(1);
  });
});
