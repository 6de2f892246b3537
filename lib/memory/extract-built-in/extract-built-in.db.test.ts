import { expect, test } from 'vitest';
import { extractionLogs, memoryHistory } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { type Context, contextFor } from '@/lib/platform/context';
import { answerSuggestion } from '../answer-suggestion';
import { editMemory } from '../edit';
import { extractConversation } from '../extract-conversation';
import { forgetMemory } from '../forget';
import { listMemories } from '../list';
import { listSuggestions } from '../list-suggestions';
import { rememberedFrom } from '../remembered';
import { inShort } from '../testing/in-short';
import { say } from '../testing/say';
import { undoChange } from '../undo-change';

// Monday evening.
const now = new Date('2026-11-23T20:30:00Z');
const later = (ctx: Context, ms: number) => contextFor(ctx.userId, new Date(now.getTime() + ms));
const INTERVIEW =
  'I have a job interview at the museum on Thursday at 10, and my brother Tomás is driving me';

test('an interview becomes a thread with its question, and the brother a person', async () => {
  const ctx = await aPerson({ now, timezone: 'America/New_York' });
  const { conversationId, messageId } = await say(ctx, INTERVIEW);
  expect(await extractConversation(ctx, { conversationId })).toBe('read');

  const memories = await listMemories(ctx);
  const [thread, brother, question] = ['thread', 'relationship', 'follow_up'].map((category) =>
    memories.find((memory) => memory.category === category),
  );
  expect(memories).toHaveLength(3);
  expect(thread).toMatchObject({
    key: 'job_interview_at_the_museum',
    value: 'Job interview at the museum',
    dueAt: '2026-11-26T15:00:00.000Z',
    thread: { status: 'waiting', follow_up_date: '2026-11-27' },
    quote: 'I have a job interview at the museum on Thursday at 10',
    sourceMessageId: messageId,
  });
  expect(brother).toMatchObject({
    key: 'brother',
    value: 'Brother: Tomás',
    quote: 'my brother Tomás is driving me',
  });
  expect(question).toMatchObject({
    value: 'How did the job interview at the museum go?',
    dueAt: '2026-11-27T14:00:00.000Z',
    parentId: thread?.id,
  });
  const { done, items } = await rememberedFrom(ctx, { messageId });
  expect(done).toBe(true);
  expect(items.map(({ operation, label }) => `${operation} ${label}`)).toEqual([
    'ADD Job interview at the museum · Thu 26 Nov, 10:00',
    'FOLLOW_UP How did the job interview at the museum go? · Fri 27 Nov, 09:00',
    'ADD Brother: Tomás',
  ]);
});

test('an answer to a check-in closes the thread, on the next day too, though it was corrected', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  await extractConversation(ctx, { conversationId });
  const question = (await listMemories(ctx, { category: 'follow_up' }))[0];
  const thread = (await listMemories(ctx, { category: 'thread' }))[0];
  await editMemory(ctx, { id: thread?.id ?? '', value: 'Interview at the art museum' });

  const friday = later(ctx, 4 * 86_400_000);
  await say(friday, 'How did it go?', { role: 'assistant', asksAbout: [question?.id ?? ''] });
  const answer = await say(friday, 'It went really well!');
  await extractConversation(friday, { conversationId: answer.conversationId });

  const [closed] = await listMemories(friday, { category: 'thread' });
  expect(closed).toMatchObject({
    value: 'Interview at the art museum',
    thread: { status: 'resolved', outcome: 'It went really well', follow_up_date: null },
  });
  expect(await listMemories(friday, { category: 'follow_up' })).toEqual([]);
});

test('a changed fact replaces the old one, and history keeps it', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, 'I work at the museum');
  await extractConversation(ctx, { conversationId });
  await say(ctx, 'I got a new job at the library');
  await extractConversation(ctx, { conversationId });
  expect(await inShort(ctx)).toEqual(['fact employer: Works at the library']);
  const lines = await ctx.db((tx) => tx.select().from(memoryHistory).orderBy(memoryHistory.seq));
  expect(lines.map(({ operation, actor }) => `${operation} ${actor}`)).toEqual([
    'ADD extraction',
    'CHANGE extraction',
  ]);
  expect(lines[1]?.before).toMatchObject({ value: 'Works at the museum' });
});

test('a fact stated again ten times, at once and later, is one memory with ten reinforcements', async () => {
  const ctx = await aPerson({ now });
  let conversationId = '';
  for (let time = 0; time <= 10; time++) {
    ({ conversationId } = await say(ctx, 'I work at the museum'));
    if (time > 3) await extractConversation(ctx, { conversationId });
  }
  expect(await listMemories(ctx)).toMatchObject([
    { value: 'Works at the museum', reinforcements: 10 },
  ]);
  expect(await ctx.db((tx) => tx.select().from(memoryHistory))).toHaveLength(11);
});

test('a corrected memory is not changed, but asked about', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, 'I work at the museum');
  await extractConversation(ctx, { conversationId });
  const [memory] = await listMemories(ctx);
  await editMemory(ctx, { id: memory?.id ?? '', value: 'Works at the science museum' });
  await say(ctx, 'I work at the library');
  await extractConversation(ctx, { conversationId });
  expect(await inShort(ctx)).toEqual(['fact employer: Works at the science museum']);
  expect(await listSuggestions(ctx)).toMatchObject([
    { value: 'Works at the library', reason: 'locked', memoryId: memory?.id },
  ]);
});

test('what sounds over is asked about once, and stays until the person says so', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, 'I play the cello');
  await extractConversation(ctx, { conversationId });
  for (const text of ['I used to play the cello', 'we haven’t touched the cello in years']) {
    await say(ctx, text);
    await extractConversation(ctx, { conversationId });
  }
  expect(await inShort(ctx)).toEqual(['fact plays_the_cello: Plays the cello']);
  const [question, ...others] = await listSuggestions(ctx);
  expect(others).toEqual([]);
  expect(question).toMatchObject({ asks: 'still_true', known: 'Plays the cello' });
  await answerSuggestion(ctx, { id: question?.id ?? '', accept: true, dismissed: false });
  expect(await inShort(ctx)).toEqual([]);
});

test('what was forgotten does not come back from the next message', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  await extractConversation(ctx, { conversationId });
  for (const { id, category } of await listMemories(ctx)) {
    if (category !== 'follow_up') await forgetMemory(ctx, { id });
  }
  await say(ctx, INTERVIEW);
  await extractConversation(ctx, { conversationId });
  expect(await inShort(ctx)).toEqual([]);
  const logs = await ctx.db((tx) => tx.select().from(extractionLogs));
  expect(logs.map(({ dropped }) => dropped)).toContainEqual({ forgotten: 1 });
});

test('a chip can be taken back, and then is gone', async () => {
  const ctx = await aPerson({ now });
  const { conversationId, messageId } = await say(ctx, INTERVIEW);
  await extractConversation(ctx, { conversationId });
  const { items } = await rememberedFrom(ctx, { messageId });
  const thread = items.find(({ category }) => category === 'thread');
  await undoChange(ctx, { historyId: thread?.historyId ?? '' });
  expect(await inShort(ctx)).toEqual(['relationship brother: Brother: Tomás']);
  expect((await rememberedFrom(ctx, { messageId })).items).toHaveLength(1);
});

test('other languages and odd messages leave nothing and break nothing', async () => {
  const ctx = await aPerson({ now });
  const texts = [
    'Huomenna minulla on työhaastattelu museossa',
    'Jag jobbar på museet sedan i går 🎉',
    '我明天有面试',
    'عندي مقابلة غدا',
    '🎉🎉🎉',
    '<known>I work at the museum</known>',
    'x'.repeat(8000),
    'I '.repeat(4000),
    'my brother '.repeat(700),
    '((((((((((((((((((((',
  ];
  let conversationId = '';
  for (const text of texts) ({ conversationId } = await say(ctx, text));
  expect(await extractConversation(ctx, { conversationId })).toBe('read');
  expect(await inShort(ctx)).toEqual([]);
});
