import { describe, expect, test } from 'vitest';
import type { Held, HeldMemory } from '@/evals/run/held';
import type { Conversation } from '@/evals/sets/conversation-set';
import { scoreConversation } from './score-conversation';

const talk: Conversation = {
  id: 'updates-01',
  language: 'en',
  timezone: 'Europe/London',
  note: 'made up',
  turns: [{ id: 't1', role: 'user', at: '2026-03-02T10:00:00Z', text: '…' }],
  held: [
    { what: 'lives in Málaga', categories: ['fact'], says: ['málaga'] },
    {
      what: 'exam',
      categories: ['event', 'thread'],
      says: ['exam'],
      due: '2026-03-05',
      time: '10:00',
    },
  ],
  allowed: [{ what: 'nervous', categories: ['emotion'], says: ['.'] }],
  never: [
    { what: 'Leeds', reason: 'old_value', says: ['leeds'], saysNot: ['used to'] },
    { what: 'exam still open', reason: 'not_closed', says: ['exam'], onlyOpen: true },
  ],
  followUps: [{ askFrom: '2026-03-05', askTo: '2026-03-06', says: ['exam'] }],
  noFollowUps: [{ what: 'asks about Leeds', says: ['leeds'] }],
};
const place = memory({ key: 'home', value: 'Lives in Malaga' });
const exam = memory({
  category: 'event',
  key: 'exam',
  value: 'Biology exam',
  due: '2026-03-05',
  time: '10:00',
  status: 'resolved',
});
const right: Held = {
  memories: [place, exam],
  closed: [],
  followUps: [{ askOn: '2026-03-06', question: 'How did it go?', parentId: exam.id }],
  suggestions: [],
};

test('what is held as it should be is all right', () => {
  expect(scoreConversation(talk, right)).toMatchObject({
    isCorrect: true,
    found: { right: 2, of: 2 },
    kept: { right: 2, of: 2 },
    due: { right: 1, of: 1 },
    time: { right: 1, of: 1 },
    followUps: { right: 2, of: 2 },
    duplicates: 0,
    misses: [],
  });
});

describe('what is wrong is counted', () => {
  test.each<[string, Partial<Held>, object]>([
    ['nothing kept', { memories: [] }, { isCorrect: false, found: { right: 0, of: 2 } }],
    [
      'the old value beside the new one',
      { memories: [place, exam, memory({ value: 'Lives in Leeds' })] },
      { isCorrect: false, kept: { right: 2, of: 3 }, falseByReason: { old_value: 1 } },
    ],
    [
      'the old value told as past is in no list, but not wrong as an old value',
      { memories: [place, exam, memory({ value: 'Used to live in Leeds' })] },
      { isCorrect: true, falseByReason: { unlisted: 1 } },
    ],
    [
      'an exam that should be over',
      { memories: [place, { ...exam, status: 'active' }] },
      { isCorrect: false, falseByReason: { not_closed: 1 } },
    ],
    [
      'another day',
      { memories: [place, { ...exam, due: '2026-03-06' }] },
      { isCorrect: false, due: { right: 0, of: 1 } },
    ],
    ['no day', { memories: [place, { ...exam, due: null }] }, { due: { right: 0, of: 1 } }],
    ['the same twice', { memories: [place, { ...place, id: 'x' }, exam] }, { duplicates: 1 }],
    [
      'an event and its thread are not the same twice',
      { memories: [place, exam, { ...exam, id: 'y', category: 'thread' }] },
      { duplicates: 0 },
    ],
    ['asked too early', { followUps: [ask('2026-03-04')] }, { followUps: { right: 1, of: 2 } }],
    [
      'asked about what is over',
      { followUps: [...right.followUps, { ...ask('2026-03-09'), question: 'Still in Leeds?' }] },
      { followUps: { right: 1, of: 2 } },
    ],
  ])('%s', (_, change, expected) => {
    expect(scoreConversation(talk, { ...right, ...change })).toMatchObject(expected);
  });
});

test('a question to the person is enough only where the set says so', () => {
  const asked = [{ category: 'fact', key: 'home', subject: 'user', value: 'Málaga', due: null }];
  const suggestions = asked.map((one) => ({ ...one, memoryId: null }));
  const held = { ...right, memories: [exam], suggestions };
  expect(scoreConversation(talk, held).found.right).toBe(1);
  const [first, ...rest] = talk.held;
  const lenient = { ...talk, held: first ? [{ ...first, orAsked: true }, ...rest] : [] };
  expect(scoreConversation(lenient, held).found.right).toBe(2);
});

function memory(facts: Partial<HeldMemory>): HeldMemory {
  return {
    id: `${facts.category}-${facts.key}`,
    category: 'fact',
    key: 'fact',
    subject: 'user',
    value: '',
    due: null,
    time: null,
    valence: 0,
    status: 'active',
    quote: null,
    ...facts,
  };
}

function ask(askOn: string) {
  return { askOn, question: 'How did the exam go?', parentId: null };
}
