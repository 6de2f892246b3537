import { describe, expect, test } from 'vitest';
import type { Memory, ThreadValue } from '@/lib/memory/schema';
import { aMemory } from '@/lib/memory/testing/a-memory';
import { choose } from './choose';
import type { Facts, Used } from './plan';

// A Wednesday; nothing about the day itself is worth a word.
const now = new Date('2026-11-25T08:00Z');

const interview = aMemory({
  id: 'ask',
  category: 'follow_up',
  value: 'How did the interview at the museum go?',
  dueAt: '2026-11-25T08:00:00.000Z',
  createdAt: '2026-11-22T18:00:00.000Z',
  quote: 'I have a job interview at the museum on Tuesday',
});
const aThread = (value: Partial<ThreadValue>, facts: Partial<Memory> = {}) =>
  aMemory({
    id: 'thread',
    category: 'thread',
    value: value.summary ?? 'Looking for a flat',
    thread: {
      summary: 'Looking for a flat',
      status: 'active',
      follow_up_date: null,
      key_details: [],
      ...value,
    },
    ...facts,
  });
const dueThread = aThread({ follow_up_date: '2026-11-25' });
const walks = aMemory({ id: 'walks', category: 'pattern', value: 'Lighter on days with a walk' });

const used = (localDate: string, ...memoryIds: string[]): Used => ({
  localDate,
  topic: null,
  memoryIds,
});

const plan = (memories: Memory[], facts: Partial<Facts> = {}, at = now) =>
  choose(
    {
      timezone: 'Europe/Berlin',
      memories,
      saidAt: new Map(),
      recent: [],
      boundaries: [],
      ...facts,
    },
    at,
  );

describe('the stack', () => {
  test.each<[string, Memory[], string]>([
    ['a question whose day has come', [walks, dueThread, interview], 'FOLLOW_UP'],
    ['a thread', [walks, dueThread], 'THREAD'],
    ['a pattern', [walks], 'PATTERN'],
    ['nothing', [], 'GENERIC'],
    ['facts alone', [aMemory({ id: 'fact' })], 'GENERIC'],
  ])('with %s', (_, memories, priority) => {
    expect(plan(memories).priority).toBe(priority);
  });

  test('has the day itself before nothing', () => {
    const monday = new Date('2026-11-23T08:00Z');
    expect(plan([], {}, monday)).toMatchObject({ priority: 'TEXTURE', texture: 'monday' });
    expect(plan([walks], {}, monday).priority).toBe('PATTERN');
  });
});

describe('a follow-up', () => {
  test.each<[string, Partial<Memory>, string]>([
    ['that is late', { dueAt: '2026-11-20T08:00:00.000Z' }, 'FOLLOW_UP'],
    ['later today', { dueAt: '2026-11-25T22:00:00.000Z' }, 'FOLLOW_UP'],
    ['tomorrow, by the person’s calendar', { dueAt: '2026-11-25T23:30:00.000Z' }, 'GENERIC'],
    ['without a day', { dueAt: null }, 'GENERIC'],
    ['that has expired', { expiresAt: '2026-11-25T08:00:00.000Z' }, 'GENERIC'],
    ['only if asked', { mentionPolicy: 'if_asked' }, 'GENERIC'],
    ['never to be mentioned', { mentionPolicy: 'never' }, 'GENERIC'],
  ])('%s', (_, facts, priority) => {
    expect(plan([{ ...interview, ...facts }]).priority).toBe(priority);
  });

  test('is asked once, unless its day was moved', () => {
    expect(plan([interview], { recent: [used('2026-11-25', 'ask')] }).priority).toBe('GENERIC');
    expect(plan([interview], { recent: [used('2026-11-24', 'ask')] }).priority).toBe('FOLLOW_UP');
  });

  test('is not asked again because its day is another one in the zone one has moved to', () => {
    const asked = { ...used('2026-11-24', 'ask'), sentAt: new Date('2026-11-24T20:00Z') };
    expect(plan([interview], { recent: [asked] }).priority).toBe('GENERIC');
    const moved = { ...interview, updatedAt: '2026-11-24T21:00:00.000Z' };
    expect(plan([moved], { recent: [asked] }).priority).toBe('FOLLOW_UP');
  });

  test('comes newest first', () => {
    const older = { ...interview, id: 'older', dueAt: '2026-11-23T08:00:00.000Z' };
    expect(plan([older, interview]).memoryIds).toEqual(['ask']);
  });

  test('is named after the matter it belongs to, and falls silent with it', () => {
    const child = { ...interview, parentId: 'thread' };
    expect(plan([child, aThread({ summary: 'The museum job' })])).toMatchObject({
      topic: 'The museum job',
      memoryIds: ['ask', 'thread'],
    });
    expect(plan([child, aThread({ status: 'resolved' })]).priority).toBe('GENERIC');
    expect(plan([child, aThread({}, { mentionPolicy: 'never' })]).priority).toBe('GENERIC');
  });

  test('says why, in the person’s words and with their day', () => {
    expect(plan([interview])).toMatchObject({
      question: 'How did the interview at the museum go?',
      reason: 'because on Sunday you said “I have a job interview at the museum on Tuesday”',
    });
    const corrected = { ...interview, sourceMessageId: 'newer' };
    const saidAt = new Map([['newer', new Date('2026-11-24T08:00Z')]]);
    expect(plan([corrected], { saidAt }).reason).toMatch(/^because yesterday you said/);
    expect(plan([{ ...interview, quote: null }]).reason).toBe(
      'because on Sunday you told me about “How did the interview at the museum go?”',
    );
  });
});

describe('a thread', () => {
  test.each<[string, Partial<ThreadValue>, Partial<Memory>, string]>([
    ['whose day has passed', { follow_up_date: '2026-11-24' }, {}, 'THREAD'],
    ['whose day is to come', { follow_up_date: '2026-11-26' }, {}, 'GENERIC'],
    ['that is waiting', { follow_up_date: '2026-11-25', status: 'waiting' }, {}, 'THREAD'],
    ['that is resolved', { follow_up_date: '2026-11-25', status: 'resolved' }, {}, 'GENERIC'],
    ['never mentioned', { follow_up_date: '2026-11-25' }, { mentionPolicy: 'never' }, 'GENERIC'],
    ['with news of yesterday', {}, { updatedAt: '2026-11-24T08:00:00.000Z' }, 'GENERIC'],
    ['quiet for two days', {}, { updatedAt: '2026-11-23T08:00:00.000Z' }, 'THREAD'],
    [
      'with the rhythm of its situation',
      { situation: 'building' },
      { updatedAt: '2026-11-23T08:00:00.000Z' },
      'GENERIC',
    ],
  ])('%s', (_, value, facts, priority) => {
    expect(plan([aThread(value, facts)]).priority).toBe(priority);
  });

  test('comes back in its rhythm: two days, then five, then seven', () => {
    const quiet = aThread({ follow_up_date: '2026-11-10' }, { updatedAt: '2026-11-08T08:00:00Z' });
    const asked = ['2026-11-10'].map((date) => used(date, 'thread'));
    const on = (date: string) =>
      plan([quiet], { recent: asked }, new Date(`${date}T08:00Z`)).priority === 'THREAD';
    expect(['2026-11-12', '2026-11-14', '2026-11-15'].map(on)).toEqual([false, false, true]);
    asked.push(used('2026-11-15', 'thread'));
    expect(['2026-11-21', '2026-11-22'].map(on)).toEqual([false, true]);
  });

  test('cools down for some days, also when its day comes sooner', () => {
    const recent = [used('2026-11-23', 'ask', 'thread')];
    expect(plan([dueThread], { recent }).priority).toBe('GENERIC');
    const later = new Date('2026-11-26T08:00Z');
    expect(plan([dueThread], { recent }, later).priority).toBe('THREAD');
  });

  test('asks the question of its situation', () => {
    const search = aThread({ situation: 'job_search', follow_up_date: '2026-11-25' });
    expect(plan([search]).question).toBe('How is the job search going?');
    expect(plan([dueThread]).question).toBeNull();
  });

  test('comes by what weighs most', () => {
    const heavy = aThread({ follow_up_date: '2026-11-25' }, { id: 'heavy', importance: 0.9 });
    expect(plan([dueThread, heavy]).memoryIds).toEqual(['heavy']);
  });
});

describe('what is left alone', () => {
  test('a topic that the person named', () => {
    const boundaries = ['the museum'];
    expect(plan([interview], { boundaries }).priority).toBe('GENERIC');
    expect(plan([interview], { boundaries: ['my ex'] }).priority).toBe('FOLLOW_UP');
  });

  test('a pattern for two weeks, the same day for one', () => {
    expect(plan([walks], { recent: [used('2026-11-12', 'walks')] }).priority).toBe('GENERIC');
    expect(plan([walks], { recent: [used('2026-11-11', 'walks')] }).priority).toBe('PATTERN');
    const monday = new Date('2026-11-23T08:00Z');
    const lastMonday = { localDate: '2026-11-16', topic: 'The week ahead', memoryIds: [] };
    expect(plan([], { recent: [lastMonday] }, monday).priority).toBe('TEXTURE');
    const today = { ...lastMonday, localDate: '2026-11-22' };
    expect(plan([], { recent: [today] }, monday).priority).toBe('GENERIC');
  });
});
