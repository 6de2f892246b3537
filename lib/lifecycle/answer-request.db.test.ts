import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FakeModel, startFakeModel } from '@/e2e/fakes/model';
import { lookAtRequest } from '@/lib/chat/memory-request/look-at-request';
import { openWith } from '@/lib/chat/open-with';
import { aTalker, conversation, say } from '@/lib/chat/testing/a-talker';
import { readChunks, wordsOf } from '@/lib/chat/testing/read-chunks';
import { addMemory } from '@/lib/memory/add';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { listMemories } from '@/lib/memory/list';
import { addMemoryInput } from '@/lib/memory/schema';
import { giveConsent } from '@/lib/platform/ai/consent';
import type { Context } from '@/lib/platform/context';
import { answerRequest } from './answer-request';

// These stories say themselves when extraction reads.
vi.mock('@/lib/platform/http/run-after', () => ({ runAfter: vi.fn() }));

let fake: FakeModel;

beforeAll(async () => {
  fake = await startFakeModel();
  Object.assign(process.env, { MODEL: 'small', MODEL_BASE_URL: fake.baseUrl });
});
afterAll(() => fake.stop());

/** Somebody who talks with the built-in companion. */
async function ana(): Promise<Context> {
  const ctx = await aTalker();
  await giveConsent(ctx, { granted: false });
  return ctx;
}

async function told(ctx: Context, text: string) {
  const reply = wordsOf(await readChunks(await say(ctx, text)));
  const { id: messageId = '' } = (await conversation(ctx)).at(-1) ?? {};
  return { reply, messageId };
}

async function toldAndRead(ctx: Context, text: string) {
  await told(ctx, text);
  await read(ctx);
}

async function read(ctx: Context) {
  const [thread] = await ctx.db((tx) => tx.query.conversations.findMany());
  return extractConversation(ctx, { conversationId: thread?.id ?? '' });
}

const values = async (ctx: Context) => (await listMemories(ctx)).map(({ value }) => value).sort();
const add = (ctx: Context, value: string) =>
  addMemory(ctx, addMemoryInput.parse({ category: 'fact', value }));

describe('forget that', () => {
  test('asks about what the last message left, and forgets it once that is confirmed', async () => {
    const ctx = await ana();
    await add(ctx, 'Plays chess');
    await toldAndRead(ctx, 'My brother is called Tomás');
    expect(await values(ctx)).toEqual(['Brother: Tomás', 'Plays chess']);

    const { reply, messageId } = await told(ctx, 'Please forget what I just said.');
    expect(reply).toBe('This is what I keep of it. Nothing is forgotten until you confirm it.');
    expect(await lookAtRequest(ctx, { messageId })).toMatchObject({
      kind: 'forget',
      answer: null,
      forgets: [{ value: 'Brother: Tomás', likely: true }],
    });
    expect(await read(ctx)).toBe('skipped');
    expect(await values(ctx)).toEqual(['Brother: Tomás', 'Plays chess']);

    const { receipt } = await answerRequest(ctx, { messageId, accept: true });
    expect(receipt).toMatchObject({ words: ['Brother: Tomás'], removed: { memories: 1 } });
    expect(await values(ctx)).toEqual(['Plays chess']);
    expect((await conversation(ctx)).at(-1)?.memoryRequest).toEqual({ answer: 'accepted' });
    await expect(answerRequest(ctx, { messageId, accept: true })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('before it was read: it is never read', async () => {
    const ctx = await ana();
    await told(ctx, 'My brother is called Tomás');
    const { messageId } = await told(ctx, 'forget that');
    expect(await lookAtRequest(ctx, { messageId })).toMatchObject({ leavesOut: true, forgets: [] });
    await answerRequest(ctx, { messageId, accept: true });
    expect(await read(ctx)).toBe('skipped');
    expect(await values(ctx)).toEqual([]);
  });

  test('after a check-in is about what it asked', async () => {
    const ctx = await ana();
    const { id } = await add(ctx, 'An audition at the opera');
    await openWith(ctx, {
      text: 'How did the audition go?',
      localDate: '2026-11-22',
      checkIn: { id: crypto.randomUUID(), reason: 'because', memoryIds: [id] },
    });
    const { messageId } = await told(ctx, 'Please forget that');
    expect((await lookAtRequest(ctx, { messageId })).forgets).toMatchObject([{ id }]);
  });

  test('no means that everything stays', async () => {
    const ctx = await ana();
    await toldAndRead(ctx, 'My brother is called Tomás');
    const { messageId } = await told(ctx, 'forget that');
    expect(await answerRequest(ctx, { messageId, accept: false })).toEqual({
      receipt: null,
      kept: [],
    });
    expect(await values(ctx)).toEqual(['Brother: Tomás']);
    expect(await lookAtRequest(ctx, { messageId })).toMatchObject({ answer: 'declined' });
  });
});

describe('forget what I said about …', () => {
  test('only what is ticked, and only what is about it', async () => {
    const ctx = await ana();
    for (const value of ['Sister Ana lives in Lisbon', 'Ana plays the flute', 'Plays chess']) {
      await add(ctx, value);
    }
    const { messageId } = await told(ctx, 'Forget everything I told you about Ana');
    const { forgets } = await lookAtRequest(ctx, { messageId });
    expect(forgets.map(({ value }) => value).sort()).toEqual([
      'Ana plays the flute',
      'Sister Ana lives in Lisbon',
    ]);
    const chess = (await listMemories(ctx)).find(({ value }) => value === 'Plays chess');
    const flute = forgets.find(({ value }) => value.includes('flute'));
    const ids = [chess?.id ?? '', flute?.id ?? ''];
    await answerRequest(ctx, { messageId, accept: true, ids });
    expect(await values(ctx)).toEqual(['Plays chess', 'Sister Ana lives in Lisbon']);
  });

  test.each([
    ['My grandmother died last night.', 'forget my grandmother'],
    ['My cat Momo died on Sunday.', 'Forget Momo please.'],
  ])('%s: what is named in a word or two is shown and forgotten', async (words, request) => {
    const ctx = await ana();
    await add(ctx, 'Plays chess');
    await toldAndRead(ctx, words);
    const { reply, messageId } = await told(ctx, request);
    expect(reply).toBe('This is what I keep of it. Nothing is forgotten until you confirm it.');
    await answerRequest(ctx, { messageId, accept: true });
    expect(await values(ctx)).toEqual(['Plays chess']);
  });

  test('says when there is nothing', async () => {
    const ctx = await ana();
    for (const request of ['Forget what I said about Ana', 'Forget my locker code.']) {
      const { reply } = await told(ctx, request);
      expect(reply).toMatch(/^I keep nothing about that\./);
    }
  });

  test('the rest of the message is answered, too; no model may claim to have done it', async () => {
    const ctx = await aTalker();
    fake.script({ does: { kind: 'say', text: 'A broken night is hard.' } });
    const { reply } = await told(ctx, 'I slept badly. Forget what I said about Ana.');
    expect(reply).toMatch(/^I keep nothing about that\..*\n\nA broken night is hard\.$/);
    expect(fake.requests.at(-1)?.messages[0]).toMatchObject({
      content: expect.stringContaining('Never claim that something is remembered'),
    });
    const asked = fake.requests.length;
    await told(ctx, 'Forget that');
    expect(fake.requests).toHaveLength(asked);
  });
});

describe('remember that …', () => {
  test('is kept once that is confirmed, as the rules understand it', async () => {
    const ctx = await ana();
    const { reply, messageId } = await told(ctx, 'Remember that my brother is called Tomás');
    expect(reply).toBe('I keep that as soon as you confirm it.');
    expect((await lookAtRequest(ctx, { messageId })).keeps).toMatchObject([
      { value: 'Brother: Tomás' },
    ]);
    expect(await read(ctx)).toBe('skipped');
    expect(await values(ctx)).toEqual([]);
    await answerRequest(ctx, { messageId, accept: true });
    expect(await listMemories(ctx)).toMatchObject([
      { value: 'Brother: Tomás', category: 'relationship', quote: 'my brother is called Tomás' },
    ]);
  });

  test('in the person’s own words where the rules understand nothing', async () => {
    const ctx = await ana();
    const { messageId } = await told(ctx, 'Remember that my spare key is at the bakery');
    await answerRequest(ctx, { messageId, accept: true });
    expect(await listMemories(ctx)).toMatchObject([
      {
        value: 'My spare key is at the bakery',
        category: 'fact',
        sourceMessageId: expect.any(String),
      },
    ]);
  });

  test('changes what was known, though it was forgotten once', async () => {
    const ctx = await ana();
    await toldAndRead(ctx, 'I work at the museum');
    await toldAndRead(ctx, 'My brother is called Tomás');
    const { messageId: forgetting } = await told(ctx, 'forget that');
    await answerRequest(ctx, { messageId: forgetting, accept: true });
    for (const text of [
      'Remember that I work at the library',
      'Remember that my brother is called Tomás',
    ]) {
      const { messageId } = await told(ctx, text);
      await answerRequest(ctx, { messageId, accept: true });
    }
    expect(await values(ctx)).toEqual(['Brother: Tomás', 'Works at the library']);
  });
});

describe('an open card', () => {
  const open = async (ctx: Context, messageId: string) =>
    (await lookAtRequest(ctx, { messageId })).answer === null;

  test.each(['Yes, remember it.', 'yes', 'No', 'no, forget it', 'Remember it please'])(
    'is pointed at: %s',
    async (text) => {
      const ctx = await ana();
      const { messageId } = await told(ctx, 'Remember that my locker code is 4417.');
      expect((await told(ctx, text)).reply).toMatch(/press the button/);
      expect(await open(ctx, messageId)).toBe(true);
      await answerRequest(ctx, { messageId, accept: true });
      expect((await told(ctx, 'yes')).reply).not.toMatch(/button/);
    },
  );

  test.each([
    ['Forget that', false],
    ['Forget my locker code.', false],
    ['Forget what I said about my sister', true],
  ])('is taken back by what is about it: %s', async (text, staysOpen) => {
    const ctx = await ana();
    const { messageId } = await told(ctx, 'Remember that my locker code is 4417.');
    await told(ctx, text);
    expect(await open(ctx, messageId)).toBe(staysOpen);
  });

  test.each(['Forget my locker code.', 'I cried today. Don’t remember this.'])(
    'that asks nothing is not pointed at: %s',
    async (text) => {
      const ctx = await ana();
      await told(ctx, text);
      expect((await told(ctx, 'ok')).reply).not.toMatch(/button/);
    },
  );

  test('only a yes to it is one', async () => {
    const ctx = await ana();
    await told(ctx, 'Remember that my locker code is 4417.');
    expect((await told(ctx, 'Yes, I slept badly')).reply).not.toMatch(/button/);
    expect((await told(ctx, 'yes')).reply).not.toMatch(/button/);
  });
});

describe('do not remember this', () => {
  test('the message is left out at once, unless the person takes that back', async () => {
    const ctx = await ana();
    const text = 'My brother is called Tomás. Don’t remember this.';
    const { reply, messageId } = await told(ctx, text);
    expect(reply).toMatch(/^I leave that message out/);
    expect(await read(ctx)).toBe('skipped');
    expect(await lookAtRequest(ctx, { messageId })).toMatchObject({
      kind: 'leave_out',
      leavesOut: true,
    });
    await answerRequest(ctx, { messageId, accept: false });
    expect(await read(ctx)).toBe('read');
    expect(await values(ctx)).toEqual(['Brother: Tomás']);
  });
});

test('nobody answers for somebody else, or where nothing was asked', async () => {
  const [ctx, ben] = [await ana(), await ana()];
  const { messageId } = await told(ctx, 'Remember that my brother is called Tomás');
  const missing = { code: 'not_found' };
  await expect(lookAtRequest(ben, { messageId })).rejects.toMatchObject(missing);
  await expect(answerRequest(ben, { messageId, accept: true })).rejects.toMatchObject(missing);
  const { messageId: plain } = await told(ctx, 'The rain has stopped');
  await expect(answerRequest(ctx, { messageId: plain, accept: true })).rejects.toMatchObject(
    missing,
  );
});
