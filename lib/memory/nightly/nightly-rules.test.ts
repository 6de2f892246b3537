import { describe, expect, test } from 'vitest';
import { aMemory } from '@/lib/memory/testing/a-memory';
import { duplicatesIn } from './duplicates-in';
import { mayRestOn } from './may-rest-on';
import { type Day, observe } from './observe';
import { valenceOfMood } from './valence-of-mood';

const now = new Date('2026-11-24T03:00:00Z');
const old = '2026-10-01T00:00:00.000Z';
const yesterday = '2026-11-23T00:00:00.000Z';

describe('two that say the same', () => {
  const a = aMemory({ id: 'a', value: 'Works at the city museum', createdAt: old, updatedAt: old });
  const b = aMemory({
    id: 'b',
    value: 'Works at a city museum',
    createdAt: yesterday,
    updatedAt: yesterday,
  });
  test.each([
    ['the older stays', {}, {}, [{ keep: 'a', drop: 'b' }]],
    ['what the person wrote stays', {}, { locked: true }, [{ keep: 'b', drop: 'a' }]],
    ['what is pinned stays', {}, { pinned: true }, [{ keep: 'b', drop: 'a' }]],
    ['two that the person wrote are two', { locked: true }, { locked: true }, []],
    [
      'another number',
      { value: 'Runs 5 km at the city museum' },
      { value: 'Runs 9 km at the city museum' },
      [],
    ],
    ['another person', { subject: 'Ana' }, {}, []],
    ['another category', { category: 'preference' as const }, {}, []],
    ['another day', {}, { dueAt: yesterday }, []],
    ['nothing new', {}, { updatedAt: old }, []],
  ])('%s', (_, first, second, pairs) => {
    expect(
      duplicatesIn(
        [
          { ...a, ...first },
          { ...b, ...second },
        ],
        now,
      ),
    ).toEqual(pairs);
  });
});

describe('what may rest on what changed', () => {
  const moved = {
    memoryId: 'home',
    key: 'home',
    before: 'Lives in Leith',
    after: 'Lives in Porto',
    at: now,
  };
  const rests = (value: string, given: object = {}, change = moved) =>
    mayRestOn(change, [aMemory({ id: 'm', category: 'routine', value, updatedAt: old, ...given })])
      .length;
  test.each([
    ['Every Tuesday: gym in Leith', {}, 1],
    ['Every Tuesday: gym', {}, 1],
    ['Commutes by bike', {}, 1],
    ['Every Tuesday: choir practice', {}, 0],
    ['Every Tuesday: gym in Leith', { id: 'home' }, 0],
    ['Trip to Leith', { category: 'event' }, 0],
    ['Every Tuesday: gym in Leith', { updatedAt: '2026-11-25T00:00:00.000Z' }, 0],
  ])('%s %j → %i', (value, given, count) => expect(rests(value, given)).toBe(count));

  test('the employer takes the boss along, not the gym', () => {
    const change = { ...moved, key: 'employer', before: 'Works at Northwind', after: '' };
    expect(rests('Boss: Carla', {}, change)).toBe(1);
    expect(rests('Gym on Mondays', {}, change)).toBe(0);
  });
});

describe('what the weeks have in common', () => {
  const today = '2026-11-24';
  const day = (ago: number, given: Partial<Day> = {}): Day => ({
    localDate: new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10),
    mood: null,
    topics: [],
    hours: [9, 20],
    messageId: `day ${ago}`,
    ...given,
  });
  const seen = (days: Day[]) => observe(days, today).map(({ value }) => value);

  const heavy = [13, 11, 9, 8].map((ago) => day(ago, { mood: 1 }));
  const since = [5, 3, 1].map((ago) => day(ago, { mood: -1 }));
  test('a week that differs from the one before', () => {
    expect(seen([day(20), ...heavy, ...since])).toEqual([
      'The last week felt heavier than the one before',
    ]);
    expect(seen([...heavy, ...since])).toEqual([]);
    expect(seen([day(20), ...heavy, ...since.slice(1)])).toEqual([]);
    expect(seen([day(20), ...heavy, ...since.map((one) => ({ ...one, mood: 1 }))])).toEqual([]);
  });

  test('a topic of good days, from three of them over two weeks', () => {
    const swims = [16, 8, 1].map((ago) => day(ago, { mood: 1, topics: ['swimming'] }));
    expect(seen(swims)).toEqual(['Days with “swimming” tend to be good ones']);
    expect(seen(swims.slice(1))).toEqual([]);
    expect(seen([...swims, day(0, { mood: -1, topics: ['swimming'] })])).toEqual([]);
    expect(seen([12, 8, 1].map((ago) => day(ago, { mood: 1, topics: ['swimming'] })))).toEqual([]);
  });

  test('when somebody writes', () => {
    const evenings = [20, 16, 12, 8, 4, 1].map((ago) => day(ago, { hours: [19, 20] }));
    expect(seen(evenings)).toEqual(['Likes to write in the evening']);
    expect(seen(evenings.slice(1))).toEqual([]);
  });
});

test.each([
  ['low', -2],
  ['a bit tense', -1],
  ['quietly hopeful', 1],
  ['excited', 2],
  ['hopeful but anxious', null],
  ['curious', null],
  [null, null],
])('%s → %s', (mood, valence) => expect(valenceOfMood(mood)).toBe(valence));
