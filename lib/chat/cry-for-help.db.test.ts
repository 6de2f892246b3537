import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type FakeModel, startFakeModel } from '@/e2e/fakes/model';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { followables } from '@/lib/memory/followables';
import { listMemories } from '@/lib/memory/list';
import { startThread } from '@/lib/memory/start-thread';
import { giveConsent } from '@/lib/platform/ai/consent';
import { aTalker, say } from './testing/a-talker';
import { readChunks, wordsOf } from './testing/read-chunks';

vi.mock('@/lib/platform/http/run-after', () => ({ runAfter: vi.fn() }));

let fake: FakeModel;

beforeAll(async () => {
  fake = await startFakeModel();
  Object.assign(process.env, { MODEL: 'small', MODEL_BASE_URL: fake.baseUrl });
});
afterAll(() => fake.stop());

test.each([
  ['I don’t want to live any more.', 'Where do I live?'],
  ['I don’t want to be alive.', 'When was I alive?'],
])('%s is met, and never said again: %s', async (cry, question) => {
  const ctx = await aTalker();
  await giveConsent(ctx, { granted: false });
  const told = async (text: string) => wordsOf(await readChunks(await say(ctx, text)));
  await startThread(ctx, { situation: 'open', words: cry });
  await told('I live in Leith.');
  expect(await told(cry)).toContain('emergency number');
  const [day] = await ctx.db((tx) => tx.query.conversations.findMany());
  await extractConversation(ctx, { conversationId: day?.id ?? '' });

  expect(await told(question)).not.toMatch(/want/);
  expect(await told('Where do I live?')).toContain('I live in Leith');
  expect(await told('What do you know about me?')).not.toMatch(/want/);
  expect(await told('Hello')).not.toMatch(/want/);
  expect(await followables(ctx)).toEqual([]);
  // What they wrote down themselves stays theirs.
  const quotes = (await listMemories(ctx)).flatMap(({ quote }) => quote ?? []);
  expect(quotes.sort()).toEqual([cry, 'I live in Leith'].sort());
});
