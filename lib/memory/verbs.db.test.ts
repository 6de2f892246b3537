import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { memorySuggestions, userContext } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { type Context, contextFor } from '@/lib/platform/context';
import { answerSuggestion } from './answer-suggestion';
import { editMemory } from './edit';
import { followables } from './followables';
import { forgetMemory } from './forget';
import { historyOf } from './history';
import { listMemories } from './list';
import { listSuggestions } from './list-suggestions';
import { postponeFollowUp } from './postpone';
import { rememberedFrom } from './remembered';
import { resolveThread } from './resolve-thread';
import { startThread } from './start-thread';
import { added, oneOf, remember } from './testing/remember';

const now = new Date('2026-11-23T20:30:00Z');
const INTERVIEW = 'I have a job interview at the museum on Thursday at 10';
const values = (memories: { value: string }[]) => memories.map(({ value }) => value);

describe('listing', () => {
  test('the newest first, of one category', async () => {
    const ctx = await aPerson({ now });
    await added(ctx, { value: 'older' });
    await added(contextFor(ctx.userId, new Date(now.getTime() + 1000)), { value: 'newer' });
    await added(ctx, { category: 'goal', value: 'other' });
    expect(values(await listMemories(ctx, { category: 'fact' }))).toEqual(['newer', 'older']);
  });
});

describe('adding and correcting', () => {
  test('what the person writes is locked; the same words twice are two memories', async () => {
    const ctx = await aPerson({ now });
    const one = await added(ctx, { value: 'Plays chess' });
    const two = await added(ctx, { value: 'Plays chess' });
    expect([one.key, two.key, one.locked]).toEqual(['plays_chess', 'plays_chess_2', true]);
  });

  test('by hand it may come back though it was forgotten', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    await forgetMemory(ctx, { id: oneOf(memories, 'fact').id });
    await added(ctx, { value: 'Works at the museum' });
    const again = await remember(ctx, 'I work at the museum');
    expect(again.memories).toMatchObject([{ value: 'Works at the museum', reinforcements: 1 }]);
  });

  test('a correction keeps its past, and what it was is told', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const { id } = oneOf(memories, 'thread');
    await editMemory(ctx, {
      id,
      value: 'Interview at the art museum',
      dueAt: '2026-11-27T09:00:00Z',
    });
    const [edited] = await listMemories(ctx, { category: 'thread' });
    expect(edited).toMatchObject({
      value: 'Interview at the art museum',
      locked: true,
      thread: { follow_up_date: '2026-11-28', status: 'waiting' },
    });
    expect(oneOf(await listMemories(ctx), 'follow_up').dueAt).toBe('2026-11-28T14:00:00.000Z');
    expect(await historyOf(ctx, { id })).toMatchObject([
      {
        operation: 'EDIT',
        actor: 'user',
        before: 'Job interview at the museum',
        after: 'Interview at the art museum',
        dueBefore: '2026-11-26T15:00:00.000Z',
        dueAfter: '2026-11-27T09:00:00.000Z',
      },
      { operation: 'ADD', actor: 'extraction', before: null },
    ]);
  });

  test('a pin keeps it from running out, and is no correction', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I’m nervous about the chess game');
    const { id, updatedAt } = oneOf(memories, 'emotion');
    const later = contextFor(ctx.userId, new Date(now.getTime() + 60_000));
    expect(await editMemory(later, { id, pinned: true })).toMatchObject({
      expiresAt: null,
      locked: false,
      updatedAt,
    });
    expect((await editMemory(later, { id, pinned: false })).expiresAt).not.toBeNull();
  });

  test('a thread’s summary that is too long is refused', async () => {
    const ctx = await aPerson({ now });
    const { id } = await added(ctx, { category: 'thread', value: 'Moving house' });
    await expect(editMemory(ctx, { id, value: 'x'.repeat(600) })).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});

describe('threads and their questions', () => {
  test('a ready situation opens a thread with its first question', async () => {
    const ctx = await aPerson({ now, timezone: 'Asia/Tokyo' });
    const thread = await startThread(ctx, { situation: 'job_search', words: ' ' });
    expect(thread).toMatchObject({
      key: 'job_search',
      value: 'Looking for a job',
      source: 'onboarding',
      locked: false,
      // Already the 24th there.
      thread: { situation: 'job_search', status: 'active', follow_up_date: '2026-11-26' },
    });
    expect(oneOf(await listMemories(ctx), 'follow_up')).toMatchObject({
      value: 'How is the job search going?',
      dueAt: '2026-11-26T00:00:00.000Z',
      parentId: thread.id,
    });
  });

  test('one’s own words', async () => {
    const ctx = await aPerson({ now });
    const thread = await startThread(ctx, { situation: 'open', words: 'My dog is getting old' });
    expect(thread).toMatchObject({ key: 'my_dog_is_getting_old', quote: 'My dog is getting old' });
  });

  test('closed by its question', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const closed = await resolveThread(ctx, {
      id: oneOf(memories, 'follow_up').id,
      outcome: 'They liked me',
    });
    expect(closed.thread).toMatchObject({ status: 'resolved', outcome: 'They liked me' });
    expect((await historyOf(ctx, { id: closed.id }))[0]).toMatchObject({
      operation: 'RESOLVE',
      after: 'Job interview at the museum: They liked me',
    });
    expect(await listMemories(ctx, { category: 'follow_up' })).toEqual([]);
  });

  test('asked later', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const until = new Date('2026-12-01T14:00:00Z');
    const question = oneOf(memories, 'follow_up');
    expect(await postponeFollowUp(ctx, { id: question.id, until })).toMatchObject({
      dueAt: until.toISOString(),
    });
    const sooner = new Date('2026-11-30T14:00:00Z');
    await postponeFollowUp(ctx, { id: oneOf(memories, 'thread').id, until: sooner });
    const after = await listMemories(ctx);
    expect(oneOf(after, 'follow_up').dueAt).toBe(sooner.toISOString());
    expect(oneOf(after, 'thread').thread?.follow_up_date).toBe('2026-11-30');
  });

  test('a check-in may come back to what is open and may be named', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    await remember(ctx, 'I work at the museum');
    const thread = oneOf(memories, 'thread');
    expect(values(await followables(ctx)).sort()).toEqual([
      'How did the job interview at the museum go?',
      'Job interview at the museum',
    ]);
    for (const mentionPolicy of ['if_asked', 'never'] as const) {
      await editMemory(ctx, { id: thread.id, mentionPolicy });
      expect(await followables(ctx)).toEqual([]);
    }
    await editMemory(ctx, { id: thread.id, mentionPolicy: 'free' });
    const put = (facts: Partial<typeof userContext.$inferInsert>) =>
      ctx.db((tx) => tx.update(userContext).set(facts).where(eq(userContext.id, thread.id)));
    const value = JSON.stringify({ ...thread.thread, status: 'resolved' });
    for (const facts of [{ expiresAt: ctx.now }, { expiresAt: null, value }]) {
      await put(facts);
      expect(await followables(ctx)).toEqual([]);
    }
    await put({ value: JSON.stringify(thread.thread) });
    expect(await followables(ctx)).toHaveLength(2);
    await resolveThread(ctx, { id: thread.id, outcome: '' });
    expect(await followables(ctx)).toEqual([]);
  });
});

test('a check-in comes back to nobody who died since, only to the loss', async () => {
  const ctx = await aPerson({ now });
  await remember(ctx, 'My cat Momo has an operation on Thursday');
  await remember(ctx, 'My job interview is on Thursday');
  const open = values(await followables(ctx));
  expect(open.join()).toMatch(/Momo|cat/);
  await remember(ctx, 'My cat Momo died today');
  const after = await followables(ctx);
  expect(values(after).join()).toMatch(/interview/);
  expect(after.filter(({ value }) => /operation/i.test(value))).toEqual([]);
});

describe('suggestions', () => {
  const MAYBE = 'I might have an interview on Thursday';

  test('yes keeps it', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, MAYBE);
    const [suggestion] = await listSuggestions(ctx);
    expect(suggestion).toMatchObject({ value: 'Interview', reason: 'unsure', quote: MAYBE });
    const { memory } = await answerSuggestion(ctx, { id: suggestion?.id ?? '', accept: true });
    expect(memory).toMatchObject({ value: 'Interview', dueAt: '2026-11-26T05:00:00.000Z' });
    expect(await listSuggestions(ctx)).toEqual([]);
  });

  test('no is remembered, its words are not: it is not asked again', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, MAYBE);
    const [suggestion] = await listSuggestions(ctx);
    await answerSuggestion(ctx, { id: suggestion?.id ?? '', accept: false });
    const kept = await ctx.db((tx) => tx.select().from(memorySuggestions));
    expect(kept.map(({ answer, candidate }) => [answer, candidate])).toEqual([['declined', {}]]);
    await remember(ctx, MAYBE);
    expect(await listSuggestions(ctx)).toEqual([]);
    expect(await listMemories(ctx)).toEqual([]);
  });

  test('yes changes what was locked', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { id } = oneOf(memories, 'fact');
    await editMemory(ctx, { id, value: 'Runs the museum' });
    await remember(ctx, 'I work at the library');
    const [suggestion] = await listSuggestions(ctx);
    const { memory } = await answerSuggestion(ctx, { id: suggestion?.id ?? '', accept: true });
    expect(memory).toMatchObject({ id, value: 'Works at the library' });
  });

  test('is answered once', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, MAYBE);
    const [suggestion] = await listSuggestions(ctx);
    const answer = { id: suggestion?.id ?? '', accept: true };
    await answerSuggestion(ctx, answer);
    await expect(answerSuggestion(ctx, answer)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a stranger’s id is as unknown as a missing one', () => {
  const verbs: [string, (ctx: Context, id: string) => Promise<unknown>][] = [
    ['edit', (ctx, id) => editMemory(ctx, { id, value: 'x' })],
    ['forget', (ctx, id) => forgetMemory(ctx, { id })],
    ['history', (ctx, id) => historyOf(ctx, { id })],
    ['resolve', (ctx, id) => resolveThread(ctx, { id, outcome: 'x' })],
    ['postpone', (ctx, id) => postponeFollowUp(ctx, { id, until: now })],
    ['remembered', (ctx, id) => rememberedFrom(ctx, { messageId: id })],
    ['answer', (ctx, id) => answerSuggestion(ctx, { id, accept: true })],
  ];
  test.each(verbs)('%s', async (_, verb) => {
    const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
    const { memories, messageId } = await remember(ana, INTERVIEW);
    await remember(ana, 'I might have an exam on Friday');
    const [suggestion] = await listSuggestions(ana);
    const ids = [...memories.map(({ id }) => id), messageId, suggestion?.id ?? ''];
    for (const id of [...ids, crypto.randomUUID()]) {
      await expect(verb(ben, id)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await listMemories(ana)).toEqual(memories);
  });
});
