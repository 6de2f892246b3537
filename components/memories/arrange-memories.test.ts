import { describe, expect, test } from 'vitest';
import type { Memory } from '@/lib/memory/schema';
import { aMemory } from '@/lib/memory/testing/a-memory';
import { arrangeMemories, type Catalogue, type Shelf } from './arrange-memories';

const as = (group: Catalogue[keyof Catalogue]['group']) => ({ label: group, group });
const catalogue: Catalogue = {
  fact: as('about_you'),
  routine: as('about_you'),
  preference: as('likes'),
  event: as('plans'),
  goal: as('plans'),
  follow_up: as('plans'),
  relationship: as('people'),
  emotion: as('worries'),
  struggle: as('worries'),
  situation: as('going_on'),
  thread: as('going_on'),
  pattern: as('observations'),
};
const everything: Shelf = { query: '', groups: new Set(), only: null };
const told = (memories: Memory[], shelf: Partial<Shelf> = {}) =>
  arrangeMemories(memories, { ...everything, ...shelf }, catalogue).map(
    ({ group, memories: shown }) =>
      `${group}: ${shown.map(({ memory, followUps }) => [memory.id, ...followUps.map(({ id }) => id)].join('>')).join(' ')}`,
  );

const thread = (id: string, status: 'active' | 'resolved', given: Partial<Memory> = {}) =>
  aMemory({
    id,
    category: 'thread',
    thread: { summary: id, status, follow_up_date: null, key_details: ['with Dr. Núñez'] },
    ...given,
  });

describe('the memories are arranged', () => {
  test.each<[string, Memory[], Partial<Shelf>, string[]]>([
    [
      'in the order of the groups',
      [aMemory({ id: 'a' }), thread('t', 'active')],
      {},
      ['going_on: t', 'about_you: a'],
    ],
    [
      'newest first, pinned before, closed last',
      [
        thread('closed', 'resolved', { pinned: true, updatedAt: '2026-11-09' }),
        thread('old', 'active', { updatedAt: '2026-11-01' }),
        thread('new', 'active', { updatedAt: '2026-11-05' }),
        thread('pinned', 'active', { pinned: true, updatedAt: '2026-10-01' }),
      ],
      {},
      ['going_on: pinned new old closed'],
    ],
    [
      'with a question under what it asks about',
      [aMemory({ id: 'q', category: 'follow_up', parentId: 't' }), thread('t', 'active')],
      {},
      ['going_on: t>q'],
    ],
    [
      'with an orphaned question by itself',
      [aMemory({ id: 'q', category: 'follow_up', parentId: 'gone' })],
      {},
      ['plans: q'],
    ],
    [
      'by words in any order, case and accent, from quote, name and details',
      [thread('t', 'active'), aMemory({ id: 'b', quote: 'I saw nunez' }), aMemory({ id: 'c' })],
      { query: 'NUÑEZ' },
      ['going_on: t', 'about_you: b'],
    ],
    [
      'where all words are met',
      [aMemory({ id: 'a', value: 'green tea' }), aMemory({ id: 'b', value: 'tea' })],
      { query: 'tea green' },
      ['about_you: a'],
    ],
    [
      'by group',
      [aMemory({ id: 'a' }), thread('t', 'active')],
      { groups: new Set(['about_you']) },
      ['about_you: a'],
    ],
    [
      'only pinned',
      [aMemory({ id: 'a', pinned: true }), aMemory({ id: 'b' })],
      { only: 'pinned' },
      ['about_you: a'],
    ],
    [
      'only kept quiet',
      [aMemory({ id: 'a', mentionPolicy: 'never' }), aMemory({ id: 'b' })],
      { only: 'quiet' },
      ['about_you: a'],
    ],
    [
      'only closed',
      [thread('t', 'resolved'), aMemory({ id: 'b' })],
      { only: 'closed' },
      ['going_on: t'],
    ],
    ['as nothing where nothing fits', [aMemory({ id: 'a' })], { query: 'zebra' }, []],
  ])('%s', (_, memories, shelf, expected) => {
    expect(told(memories, shelf)).toEqual(expected);
  });
});
