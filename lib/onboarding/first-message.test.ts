import { describe, expect, test } from 'vitest';
import { situations } from '@/lib/memory/situations';
import { firstMessage } from './first-message';
import { firstWords } from './first-words';
import type { GoingOn } from './schema';

const person = { displayName: 'Lena', companionName: 'Ona', timezone: 'Europe/Berlin' };
const checkIn = { at: new Date('2026-11-24T07:30:00Z'), localDate: '2026-11-24' };

function write(facts: Partial<Parameters<typeof firstMessage>[0]> = {}) {
  return firstMessage({
    person,
    going: [],
    checkIn: null,
    flexibility: 'exact',
    today: '2026-11-23',
    ...facts,
  });
}

test('it says who speaks, and that it is an AI', () => {
  expect(write()).toMatch(/^Hello Lena, I am Ona, an AI\./);
  expect(write({ person: { ...person, displayName: null } })).toMatch(/^Hello, I am Ona, an AI/);
});

describe('it takes up what was said', () => {
  test.each<[GoingOn[], RegExp]>([
    [[], /What is on your mind today\?/],
    [[{ situation: 'new_city', words: '' }], /You are new in a city/],
    [
      [{ situation: 'new_city', words: 'Oslo since May' }],
      /You told me: “Oslo since May\.” What is/,
    ],
    [
      [{ situation: 'open', words: 'I don’t want to live any more' }],
      /\n\nWhat you write deserves/,
    ],
    [[{ situation: 'open', words: 'Choir exam' }], /“Choir exam\.” Where does it stand/],
    [
      [
        { situation: 'grief', words: 'my aunt' },
        { situation: 'moving', words: '' },
        { situation: 'open', words: 'The choir' },
      ],
      /: a loss, a move and “The choir”\. Which/,
    ],
  ])('%j', (going, expected) => expect(write({ going })).toMatch(expected));
});

describe('it names the first check-in', () => {
  test.each([
    ['2026-11-23', 'exact', 'Tomorrow at 8:30 I write first.'],
    ['2026-11-24', 'around', 'Later today around 8:30 I write first.'],
    ['2026-11-21', 'morning', 'On Tuesday in the morning I write first.'],
    ['2026-11-23', 'midday', 'Tomorrow around midday I write first.'],
    ['2026-11-23', 'night', 'Tomorrow at night I write first.'],
  ] as const)('on %s, %s', (today, flexibility, expected) => {
    expect(write({ checkIn, today, flexibility })).toContain(expected);
  });

  test('or that there will be none', () => expect(write()).toContain('I will not write first'));
});

test.each(Object.keys(situations))('%s has words, one question among them', (name) => {
  const words = Object.entries(firstWords).find(([situation]) => situation === name)?.[1];
  expect(words).toBeDefined();
  expect(`${words?.reflection} ${words?.question}`.match(/\?/g)).toHaveLength(1);
});
