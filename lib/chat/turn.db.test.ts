import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { asOwner } from '@/db/testing/as-owner';
import { type FakeModel, type Step, startFakeModel } from '@/e2e/fakes/model';
import { addMemory } from '@/lib/memory/add';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { giveConsent } from '@/lib/platform/ai/consent';
import { AppError } from '@/lib/platform/errors';
import { usageToday } from '@/lib/usage/usage-today';
import { openWith } from './open-with';
import { retryReply } from './retry';
import { aTalker, conversation, say } from './testing/a-talker';
import { readChunks, wordsOf } from './testing/read-chunks';

vi.mock('@/lib/memory/extract-conversation', () => ({ extractConversation: vi.fn() }));
vi.mock('./speaking-limits', () => ({
  speakingLimits: { silenceMs: 1500, totalMs: 20_000, maxOutputTokens: 100, maxRetries: 0 },
}));

const free = { plan: 'free', timezone: 'America/New_York' };
let fake: FakeModel;

beforeAll(async () => {
  fake = await startFakeModel();
  Object.assign(process.env, {
    MODEL: 'small',
    MODEL_BASE_URL: fake.baseUrl,
    FREE_DAILY_MESSAGES: '20',
  });
});
afterEach(() => {
  fake.reset();
  vi.mocked(extractConversation).mockClear();
});
afterAll(() => fake.stop());

describe('a turn', () => {
  test('saves both sides and streams the reply from the model', async () => {
    const ana = await aTalker();
    fake.script({ does: { kind: 'say', text: 'Thursday at ten, then.' } });
    const clientId = randomUUID();
    const chunks = await readChunks(await say(ana, 'I have an interview on Thursday', clientId));

    const [message, reply] = await conversation(ana);
    expect(message).toMatchObject({
      role: 'user',
      text: 'I have an interview on Thursday',
      clientId,
      localDate: '2026-11-22',
    });
    expect(reply).toMatchObject({
      role: 'assistant',
      text: 'Thursday at ten, then.',
      status: 'done',
      replyTo: message?.id,
      disclosure: true,
    });
    expect(wordsOf(chunks)).toBe('Thursday at ten, then.');
    expect(chunks.slice(0, 2)).toMatchObject([
      { type: 'start', messageId: reply?.id },
      { type: 'data-saved', data: { id: message?.id, seq: message?.seq, clientId } },
    ]);
    expect(chunks.at(-1)).toMatchObject({ type: 'finish', messageMetadata: { status: 'done' } });
    const [thread] = await ana.db((tx) => tx.query.conversations.findMany());
    expect(thread).toMatchObject({ messageCount: 2, initiatedBy: 'user' });
    expect(extractConversation).toHaveBeenCalledExactlyOnceWith(ana, {
      conversationId: thread?.id,
    });
  });

  test('gives the model its rules, the notes and the conversation, the new words last', async () => {
    const ana = await aTalker();
    await readChunks(await say(ana, 'Hello'));
    await readChunks(await say(ana, 'I sold the piano'));
    expect(fake.requests.at(-1)?.messages).toMatchObject([
      { role: 'system', content: expect.stringContaining('You are not a human being') },
      {
        role: 'user',
        content: expect.stringMatching(/^<notes>[\s\S]*They are called “Ana”[\s\S]*Hello$/),
      },
      { role: 'assistant', content: 'I hear you. Tell me a little more?' },
      { role: 'user', content: 'I sold the piano' },
    ]);
  });

  test('keeps which memories the reply saw, and that they were used', async () => {
    const ana = await aTalker();
    const { id } = await addMemory(ana, {
      category: 'fact',
      value: 'Plays the cello in a quartet',
      subject: 'user',
      dueAt: null,
    });
    const chunks = await readChunks(await say(ana, 'The cello sounds better every week'));
    expect(chunks.length).toBeGreaterThan(2);
    const replies = await ana.db((tx) => tx.query.companionMessages.findMany());
    expect(replies.find(({ role }) => role === 'assistant')?.usedMemoryIds).toEqual([id]);
    const [memory] = await ana.db((tx) => tx.query.userContext.findMany());
    expect(memory?.lastReferencedAt).toEqual(ana.now);
  });

  test('sends nothing to a provider without consent: the built-in companion answers', async () => {
    const ana = await aTalker();
    await giveConsent(ana, { granted: false });
    const chunks = await readChunks(await say(ana, 'are you human?'));
    expect(wordsOf(chunks)).toContain('a computer program, not a human being');
    expect(fake.requests).toEqual([]);
  });

  test('is for those who passed the age gate', async () => {
    const ana = await aTalker();
    await asOwner()`update users set adult_confirmed_at = null where id = ${ana.userId}`;
    await expect(say(ana, 'Hello')).rejects.toMatchObject({ code: 'forbidden' });
    expect(await conversation(ana)).toEqual([]);
  });

  test('belongs to the day on the person’s own calendar', async () => {
    const ana = await aTalker(new Date('2026-11-22T04:59:00Z'));
    await readChunks(await say(ana, 'late'));
    await readChunks(
      await say({ ...ana, now: new Date('2026-11-22T05:00:00Z') }, 'after midnight'),
    );
    const dates = (await conversation(ana)).map(({ localDate }) => localDate);
    expect(dates).toEqual(['2026-11-21', '2026-11-21', '2026-11-22', '2026-11-22']);
  });
});

describe('a message sent twice', () => {
  test('at the same time is one message, one reply, one charge', async () => {
    const ana = await aTalker();
    const clientId = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => readChunks(await say(ana, 'Hello', clientId))),
    );
    expect(await conversation(ana)).toHaveLength(2);
    expect(fake.requests).toHaveLength(1);
    expect((await usageToday(ana, free)).used).toBe(1);
    expect(new Set(answers.map(wordsOf)).size).toBe(1);
    const [thread] = await ana.db((tx) => tx.query.conversations.findMany());
    expect(thread?.messageCount).toBe(2);
  });

  test('is nobody else’s message', async () => {
    const [ana, ben] = [await aTalker(), await aTalker()];
    const clientId = randomUUID();
    await readChunks(await say(ana, 'Hello', clientId));
    await readChunks(await say(ben, 'Hi', clientId));
    expect((await conversation(ben)).map(({ text }) => text)).toContain('Hi');
  });
});

describe('the daily limit', () => {
  test('lets exactly 20 of 50 parallel sends through, and keeps nothing of the others', async () => {
    const ana = await aTalker();
    const sends = await Promise.allSettled(
      Array.from({ length: 50 }, async (_, n) => readChunks(await say(ana, `message ${n}`))),
    );
    const refused = sends.flatMap((s) => (s.status === 'rejected' ? [s.reason] : []));
    expect(refused).toHaveLength(30);
    expect(refused.every((e) => e instanceof AppError && e.code === 'limit_reached')).toBe(true);
    expect(await conversation(ana)).toHaveLength(40);
    expect(fake.requests).toHaveLength(20);
    expect(await usageToday(ana, free)).toMatchObject({ used: 20, remaining: 0 });
  }, 60_000);

  test('is no wall for the first answer to a check-in', async () => {
    const ana = await aTalker();
    for (let n = 0; n < 20; n++) await readChunks(await say(ana, `message ${n}`));
    const { messageId } = await openWith(ana, {
      text: 'How did it go?',
      localDate: '2026-11-22',
      checkIn: { id: randomUUID(), reason: 'because …', memoryIds: [] },
    });
    await readChunks(await say(ana, 'It went well'));
    const checkIn = (await conversation(ana)).find(({ id }) => id === messageId);
    expect(checkIn?.checkIn?.answer).toBe('replied');
    await expect(say(ana, 'And another thing')).rejects.toMatchObject({ code: 'limit_reached' });
  });
});

describe('a model that fails', () => {
  test.each<[Step['does'], kept: string]>([
    [{ kind: 'fail', status: 429, retryAfterSeconds: 1 }, ''],
    [{ kind: 'fail', status: 500 }, ''],
    [{ kind: 'nonsense' }, ''],
    [{ kind: 'hang' }, ''],
    [{ kind: 'say', text: '' }, ''],
    [{ kind: 'cut', text: 'Half a thought', holdAfterWords: 3 }, 'Half a thought'],
    [{ kind: 'say', text: 'Then it fell silent', holdAfterWords: 3 }, 'Then it fell '],
  ])('%j: the message stays, what was said stays, and a retry is free', async (does, kept) => {
    const ana = await aTalker();
    fake.script({ does });
    const failing = say(ana, 'Hello').then(readChunks);
    if (does.kind === 'cut') {
      await vi.waitFor(async () => expect((await conversation(ana)).at(1)?.text).toBe(kept));
      fake.release();
    }
    const chunks = await failing;
    expect(chunks.at(-1)).toEqual({
      type: 'error',
      errorText: new AppError('model_unavailable').message,
    });
    expect(wordsOf(chunks)).toBe(kept);
    const [message, reply] = await conversation(ana);
    expect(message).toMatchObject({ text: 'Hello' });
    expect(reply).toMatchObject({ status: 'failed', text: kept });
    expect(extractConversation).toHaveBeenCalledOnce();

    fake.script({ does: { kind: 'say', text: 'Here I am again.' } });
    const retried = await readChunks(await retryReply(ana, { messageId: reply?.id ?? '' }));
    expect(wordsOf(retried)).toBe('Here I am again.');
    expect(await conversation(ana)).toMatchObject([
      { id: message?.id },
      { id: reply?.id, status: 'done', text: 'Here I am again.' },
    ]);
    expect((await usageToday(ana, free)).used).toBe(1);
  });

  test('is not asked for ever', async () => {
    const ana = await aTalker();
    fake.script({ does: { kind: 'fail', status: 500 }, always: true });
    await readChunks(await say(ana, 'Hello'));
    const messageId = (await conversation(ana)).at(1)?.id ?? '';
    for (let n = 0; n < 5; n++) await readChunks(await retryReply(ana, { messageId }));
    await expect(retryReply(ana, { messageId })).rejects.toMatchObject({
      code: 'too_many_requests',
    });
    expect(fake.requests).toHaveLength(6);
  });
});
