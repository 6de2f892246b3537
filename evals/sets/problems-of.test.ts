import { describe, expect, test } from 'vitest';
import { type Conversation, conversationSet } from './conversation-set';
import { problemsOf } from './problems-of';
import { readConversationSets, readRecallSets } from './read-sets';
import type { RecallSet } from './recall-set';

const lives: RecallSet = {
  store: 'ada',
  name: 'Ada',
  timezone: 'Europe/London',
  language: 'en',
  about: 'made up',
  askedAt: '2026-01-03T09:00:00Z',
  messages: [
    { id: 'a1', role: 'user', at: '2026-01-01T10:00:00Z', session: '1', text: 'My cat is Moth' },
    { id: 'a2', role: 'user', at: '2026-01-01T10:02:00Z', session: '1', text: 'Bees in the attic' },
  ],
  questions: [
    { id: 'q1', kind: 'single_fact', text: 'Which pet?', evidence: [['a1']], answer: 'Moth' },
  ],
};

const talk: Conversation = {
  id: 'plain-01',
  language: 'en',
  timezone: 'Europe/London',
  note: 'made up',
  turns: [{ id: 't1', role: 'user', at: '2026-01-01T10:00:00Z', text: 'Exam on Friday' }],
  held: [{ what: 'exam', categories: ['event'], says: ['exam'], due: '2026-01-02' }],
  allowed: [],
  never: [],
  followUps: [{ askFrom: '2026-01-02', askTo: '2026-01-03', says: ['exam'] }],
  noFollowUps: [],
};

const inSet = (...conversations: Conversation[]) => [{ kind: 'plain', about: 'x', conversations }];

test('the public sets have no problems', () => {
  const conversations = readConversationSets();
  const recall = readRecallSets();
  expect(conversations.flatMap((set) => set.conversations).length).toBeGreaterThanOrEqual(40);
  expect(recall.flatMap((set) => set.questions).length).toBeGreaterThanOrEqual(150);
  expect(problemsOf(conversations, recall)).toEqual([]);
});

describe('problems of a conversation', () => {
  const turn = { id: 't2', role: 'user', at: '2026-01-01T10:00:00Z', text: 'again' } as const;
  test.each<[string, Conversation[], RegExp]>([
    ['the same id twice', [talk, talk], /plain-01: occurs twice/],
    ['another kind', [{ ...talk, id: 'dates-01' }], /stands in the set of plain/],
    ['two turns at once', [{ ...talk, turns: [...talk.turns, turn] }], /t2: is not later/],
    [
      'a date before the conversation',
      [{ ...talk, held: [{ what: 'x', categories: ['event'], says: ['x'], due: '2025-12-31' }] }],
      /2025-12-31 is not in the year after/,
    ],
    [
      'a time without a date',
      [{ ...talk, held: [{ what: 'x', categories: ['event'], says: ['x'], time: '10:00' }] }],
      /has a time and no date/,
    ],
    [
      'a follow-up that ends before it begins',
      [{ ...talk, followUps: [{ askFrom: '2026-01-03', askTo: '2026-01-02', says: ['x'] }] }],
      /ends before it begins/,
    ],
    ['nobody speaks', [{ ...talk, turns: [{ ...turn, role: 'assistant' }] }], /nobody speaks/],
  ])('%s', (_, conversations, problem) => {
    expect(problemsOf(inSet(...conversations), []).join('\n')).toMatch(problem);
  });

  test('a pattern that is no regular expression', () => {
    const held = [{ what: 'x', categories: ['event'], says: ['('] }];
    const set = { kind: 'plain', about: 'x', conversations: [{ ...talk, held }] };
    expect(conversationSet.safeParse(set).success).toBe(false);
  });
});

describe('problems of a recall set', () => {
  const [question] = lives.questions;
  test.each<[string, Partial<RecallSet>, RegExp]>([
    ['evidence that is not there', { questions: ask({ evidence: [['a9']] }) }, /there is no a9/],
    ['an answer to nothing', { questions: ask({ kind: 'not_in_history' }) }, /does not fit/],
    ['one hop', { questions: ask({ kind: 'multi_hop' }) }, /needs one message only/],
    [
      'a paraphrase that repeats',
      {
        questions: ask({ kind: 'paraphrase', text: 'Who is up in my attic?', evidence: [['a2']] }),
      },
      /shares “attic”/,
    ],
    ['asked too early', { askedAt: '2026-01-01T09:00:00Z' }, /before the last message/],
  ])('%s', (_, change, problem) => {
    expect(problemsOf([], [{ ...lives, ...change }]).join('\n')).toMatch(problem);
  });

  function ask(change: Partial<RecallSet['questions'][number]>) {
    return question ? [{ ...question, ...change }] : [];
  }
});
