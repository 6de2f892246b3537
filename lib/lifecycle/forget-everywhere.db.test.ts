import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, onboarding, pushNotifications, scheduledMessages } from '@/db/schema';
import { personalTables } from '@/db/tables';
import { asOwner } from '@/db/testing/as-owner';
import { crashing } from '@/db/testing/crashing';
import { openDraft } from '@/lib/chat/draft';
import { reportMessage } from '@/lib/chat/report';
import { welcomeWith } from '@/lib/chat/welcome-with';
import { somebodyWaiting } from '@/lib/check-ins/testing/somebody-waiting';
import { checkInsOf, messagesOf, tick } from '@/lib/check-ins/testing/ticking';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { listMemories } from '@/lib/memory/list';
import { listSuggestions } from '@/lib/memory/list-suggestions';
import { rememberedFrom } from '@/lib/memory/remembered';
import { restoreMemories } from '@/lib/memory/restore';
import { memorySnapshot } from '@/lib/memory/schema';
import { startThread } from '@/lib/memory/start-thread';
import { aModel, heard } from '@/lib/memory/testing/a-model';
import { added } from '@/lib/memory/testing/remember';
import { say } from '@/lib/memory/testing/say';
import type { Context } from '@/lib/platform/context';
import { forgetEverywhere } from './forget-everywhere';
import { takeBack } from './take-back';

const chosen = vi.hoisted(() => ({ model: null as unknown, id: 'built-in' }));
vi.mock('@/lib/platform/ai/model-for', () => ({ modelFor: async () => chosen }));
afterAll(() => {
  vi.doUnmock('@/lib/platform/ai/model-for');
});

beforeEach(() => {
  Object.assign(chosen, { model: null, id: 'built-in' });
});

const SENTENCE =
  'I have a job interview at the Kestrelmoor on Tuesday at 10, and my brother Tomás is driving me';
const CANARY = 'kestrelmoor';

describe('zero copies of its words are left in any table', () => {
  test.each([
    ['without a model', null],
    [
      'with a model that repeats it wherever it can',
      (turn: number) => ({
        memories: [
          heard({
            turn,
            category: 'thread',
            key: 'interview_kestrelmoor',
            value: 'Job interview at the Kestrelmoor',
            quote: SENTENCE,
            when: 'Tuesday at 10',
            follow_up: 'How did it go at the Kestrelmoor?',
          }),
          heard({
            turn,
            category: 'relationship',
            key: 'brother',
            value: 'Brother: Tomás',
            quote: SENTENCE,
          }),
          heard({
            turn,
            category: 'thread',
            key: 'driving',
            value: 'Learning to drive with Tomás',
            details: ['Drives to the Kestrelmoor', 'Has an old car'],
            quote: 'Tomás is driving me',
          }),
          heard({
            turn,
            category: 'struggle',
            key: 'nerves',
            value: 'Nervous about the Kestrelmoor',
            quote: 'interview at the Kestrelmoor',
            confidence: 0.4,
          }),
        ],
        mood: 'tense about Kestrelmoor',
        topics: ['kestrelmoor', 'driving'],
      }),
    ],
  ])('%s', async (_, answer) => {
    const ctx = await somebodyWaiting();
    if (answer)
      Object.assign(chosen, {
        model: aModel(async (prompt) => answer(newTurnIn(prompt))),
        id: 'openai:test',
      });
    const { messageId, conversationId } = await say(ctx, SENTENCE);
    await say(ctx, 'At the Kestrelmoor! I hope Tomás drives well. Sleep well.', {
      role: 'assistant',
      replyTo: messageId,
    });
    const odd = await say(ctx, 'Is the Kestrelmoor far from the city? Anyway, good night.', {
      role: 'assistant',
    });
    const report = { messageId: odd.messageId, reason: 'Odd. I said where the Kestrelmoor is.' };
    await reportMessage(ctx, report);
    expect(await extractConversation(ctx, { conversationId })).toBe('read');
    await anObservation(ctx, 'Lighter on days with the Kestrelmoor');
    const wednesday = { ...ctx, now: new Date('2026-11-25T08:00Z') };
    await sendCheckIn(wednesday);
    const [checkIn] = (await checkInsOf(ctx)).filter(({ status }) => status === 'sent');
    await asService((tx) =>
      tx.insert(pushNotifications).values({
        userId: ctx.userId,
        scheduledMessageId: checkIn?.id ?? null,
        title: 'Morrow',
        body: 'How did it go at the Kestrelmoor?',
        data: { about: 'Kestrelmoor' },
      }),
    );
    expect((await tablesWith(ctx, CANARY)).sort()).toEqual([
      'companion_messages',
      ...(answer ? ['conversations'] : []),
      'memory_history',
      ...(answer ? ['memory_suggestions'] : []),
      'message_reports',
      'push_notifications',
      'scheduled_messages',
      'user_context',
    ]);

    const [thread] = (await listMemories(wednesday, { category: 'thread' })).filter(({ value }) =>
      value.startsWith('Job interview'),
    );
    const receipt = await forgetEverywhere(wednesday, {
      id: thread?.id ?? '',
      inOwnMessages: false,
    });
    expect(receipt.removed).toMatchObject({ checkIns: 1, replies: 3, ownMessages: 0 });
    expect(await tablesWith(ctx, CANARY)).toEqual(['companion_messages']);
    expect(await messagesWith(ctx, CANARY)).toEqual(['user']);
    const left = await listMemories(wednesday);
    expect(left.some(({ value }) => value === 'Brother: Tomás')).toBe(true);
    const said = (await messagesOf(ctx)).map(({ content }) => content);
    expect(said).toContain('[…] I hope Tomás drives well. Sleep well.');
    expect(said).toContain('[…] Anyway, good night.');

    const again = await say(wednesday, SENTENCE, { at: wednesday.now });
    await extractConversation(wednesday, again);
    expect(await tablesWith(ctx, CANARY)).toEqual(['companion_messages']);
    expect(await listSuggestions(ctx)).toEqual([]);
  });
});

test('also out of what was told at the beginning, and of one’s own messages if asked for', async () => {
  const ctx = await somebodyWaiting();
  const going = [
    { situation: 'moving', words: 'We are moving to Kestrelmoor in spring' },
    { situation: 'grief', words: '' },
  ];
  await ctx.db((tx) =>
    tx.insert(onboarding).values({ userId: ctx.userId, data: { 'going-on': { going } } }),
  );
  const { id } = await startThread(ctx, { situation: 'moving', words: going[0]?.words ?? '' });
  await welcomeWith(ctx, { text: 'Hello. Kestrelmoor is a new start.', localDate: '2026-11-23' });
  const { messageId } = await say(
    ctx,
    'It rains. The house at Kestrelmoor has a garden. Good night.',
  );
  await say(ctx, 'A garden! What grows there?', { role: 'assistant', replyTo: messageId });

  const { removed } = await forgetEverywhere(ctx, { id, inOwnMessages: true });
  expect(removed).toMatchObject({ answers: 1, replies: 1, ownMessages: 1 });
  expect(await tablesWith(ctx, CANARY)).toEqual([]);
  expect((await messagesOf(ctx)).map(({ content }) => content)).toEqual([
    'Hello. […]',
    'It rains. […] Good night.',
    'A garden! What grows there?',
  ]);
});

test.each([
  ['Tomás Ibáñez', 'Tomas Ibanez will like that. Sleep well.', '[…] Sleep well.'],
  ['莉莉', '我觉得莉莉会喜欢的。晚安。', '[…]晚安。'],
  ['Анна', 'Я рада за Анну! Спокойной ночи.', '[…] Спокойной ночи.'],
  ['김철수', '김철수는 잘 지내요? 잘 자요.', '[…] 잘 자요.'],
])('%s is found in every script and however it is inflected', async (name, reply, left) => {
  const ctx = await somebodyWaiting();
  const { id } = await added(ctx, { category: 'relationship', value: name, subject: name });
  await say(ctx, reply, { role: 'assistant' });
  await forgetEverywhere(ctx, { id, inOwnMessages: false });
  expect((await messagesOf(ctx)).map(({ content }) => content)).toEqual([left]);
});

test.each([
  [1, ['memory_history', 'push_notifications', 'user_context']],
  [2, []],
])('all of it or nothing: a server that dies in transaction %i', async (n, left) => {
  const ctx = await somebodyWaiting();
  const { id } = await added(ctx, { value: 'Works at the Kestrelmoor' });
  const body = 'How was it at the Kestrelmoor?';
  await asService((tx) => tx.insert(pushNotifications).values({ userId: ctx.userId, body }));
  await forgetEverywhere(crashing(ctx, n), { id, inOwnMessages: false }).catch(() => {});
  expect((await tablesWith(ctx, CANARY)).sort()).toEqual(left);
});

test('a chip that is taken back is forgotten everywhere, too', async () => {
  const ctx = await somebodyWaiting();
  const { messageId, conversationId } = await say(ctx, 'My cat is called Kestrelmoor');
  await say(ctx, 'Kestrelmoor! What a name.', { role: 'assistant', replyTo: messageId });
  await extractConversation(ctx, { conversationId });
  const { items } = await rememberedFrom(ctx, { messageId });
  await takeBack(ctx, { historyId: items[0]?.historyId ?? '' });
  expect(await tablesWith(ctx, CANARY)).toEqual(['companion_messages']);
  expect(await messagesWith(ctx, CANARY)).toEqual(['user']);
});

test('a reply that is being written ends, and its writer can say no more', async () => {
  const ctx = await somebodyWaiting();
  const { messageId, conversationId } = await say(ctx, 'My cat is called Kestrelmoor');
  await extractConversation(ctx, { conversationId });
  const [memory] = await listMemories(ctx);
  const replyId = randomUUID();
  await ctx.db((tx) =>
    tx.insert(companionMessages).values({
      id: replyId,
      userId: ctx.userId,
      conversationId,
      role: 'assistant',
      content: '',
      status: 'pending',
      replyTo: messageId,
    }),
  );
  const draft = openDraft(ctx, { id: replyId, attempt: 1 });
  draft.append('Kestrelmoor is');
  await forgetEverywhere(ctx, { id: memory?.id ?? '', inOwnMessages: false });
  await draft.close({ status: 'done', used: { memoryIds: [], messageIds: [] } });
  expect(await messagesWith(ctx, CANARY)).toEqual(['user']);
});

test('undo brings back the memory, and nothing of what repeated it', async () => {
  const ctx = await somebodyWaiting();
  const { messageId, conversationId } = await say(ctx, 'My cat is called Kestrelmoor');
  await say(ctx, 'Kestrelmoor! What a name.', { role: 'assistant', replyTo: messageId });
  await extractConversation(ctx, { conversationId });
  const before = await listMemories(ctx);
  const { snapshot } = await forgetEverywhere(ctx, {
    id: before[0]?.id ?? '',
    inOwnMessages: false,
  });
  await restoreMemories(ctx, memorySnapshot.parse(snapshot));
  expect(await listMemories(ctx)).toEqual(before);
  expect((await messagesOf(ctx)).at(-1)?.content).toBe('[…] What a name.');
});

test('somebody else’s words stay', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  for (const ctx of [ana, ben]) {
    const { messageId, conversationId } = await say(ctx, 'My cat is called Kestrelmoor');
    await say(ctx, 'Kestrelmoor!', { role: 'assistant', replyTo: messageId });
    await extractConversation(ctx, { conversationId });
  }
  const [memory] = await listMemories(ana);
  const id = memory?.id ?? '';
  await expect(forgetEverywhere(ben, { id, inOwnMessages: true })).rejects.toMatchObject({
    code: 'not_found',
  });
  const before = await messagesOf(ben);
  await forgetEverywhere(ana, { id, inOwnMessages: true });
  expect(await messagesOf(ben)).toEqual(before);
});

/** The number of the message that is to be read. */
function newTurnIn(prompt: string): number {
  return Number(/"turn":(\d+),"from":"person","new":true/.exec(prompt)?.[1] ?? 1);
}

/** The pending check-in, moved to now, and sent. */
async function sendCheckIn(ctx: Context) {
  const scheduledFor = ctx.now;
  const localDate = ctx.now.toISOString().slice(0, 10);
  await ctx.db((tx) => tx.update(scheduledMessages).set({ scheduledFor, localDate }));
  await tick(ctx.now.toISOString());
}

function anObservation(ctx: Context, value: string) {
  return ctx.db((tx) =>
    tx.execute(sql`
    insert into user_context (user_id, category, key, value)
    values (${ctx.userId}, 'pattern', 'topic_sentiment', ${value})`),
  );
}

/** The tables in which a word stands anywhere of this person. */
async function tablesWith(ctx: Context, word: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, owner } of personalTables) {
    const rows = await asOwner()`
      select 1 from ${asOwner()(name)} t
      where t.${asOwner()(owner.name)} = ${ctx.userId} and t::text ilike ${`%${word}%`}`;
    if (rows.length > 0) found.push(name);
  }
  return found;
}

async function messagesWith(ctx: Context, word: string): Promise<string[]> {
  const messages = await messagesOf(ctx);
  return messages.flatMap((message) =>
    JSON.stringify(message).toLowerCase().includes(word) ? message.role : [],
  );
}
