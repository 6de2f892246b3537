import { beforeEach, expect, test, vi } from 'vitest';
import { memoryEmbeddings, messageEmbeddings } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { embeddingFor } from '@/lib/platform/ai/embedding-for';
import type { Context } from '@/lib/platform/context';
import { editMemory } from '../edit';
import { forgetMemory } from '../forget';
import { recallFor } from '../recall';
import { added } from '../testing/remember';
import { say } from '../testing/say';
import { embedNewWords } from './embed-new-words';

vi.mock('@/lib/platform/ai/embedding-for', () => ({ embeddingFor: vi.fn() }));

const embed = vi.fn(async (texts: string[]) => texts.map(vectorOf));

beforeEach(() => {
  embed.mockClear();
  vi.mocked(embeddingFor).mockResolvedValue({ id: 'test:model', provider: null, embed });
});

/** A model that knows two matters: animals and food. */
function vectorOf(text: string): number[] {
  return [/dog|spaniel|pet/i, /soup|meal/i, /./].map((about) => (about.test(text) ? 1 : -0.2));
}

const kept = (ctx: Context) =>
  ctx.db(async (tx) => ({
    messages: (await tx.select().from(messageEmbeddings)).length,
    memories: (await tx.select().from(memoryEmbeddings)).length,
  }));

test('what shares no word is found by what it means, once it has its vector', async () => {
  const ctx = await aPerson();
  await say(ctx, 'Our spaniel ate a shoe');
  await added(ctx, { value: 'Has a spaniel' });
  const recalled = async () => {
    const { said, memories } = await recallFor(ctx, { text: 'How is the pet?' });
    return [said.map(({ text }) => text), memories.map(({ value }) => value)];
  };
  expect((await recalled())[0]).toEqual([]);
  expect(await embedNewWords(ctx, { most: 10 })).toBe(2);
  expect(await recalled()).toEqual([['Our spaniel ate a shoe'], ['Has a spaniel']]);
});

test('each text is read once; what changes is read again, what is forgotten goes', async () => {
  const ctx = await aPerson();
  const { id } = await added(ctx, { value: 'Has a dog' });
  expect(await embedNewWords(ctx, { most: 10 })).toBe(1);
  expect(await embedNewWords(ctx, { most: 10 })).toBe(0);
  await editMemory(ctx, { id, value: 'Likes soup' });
  expect(await kept(ctx)).toEqual({ messages: 0, memories: 0 });
  await embedNewWords(ctx, { most: 10 });
  expect(embed.mock.calls.flatMap(([texts]) => texts)).toEqual([
    expect.stringContaining('Has a dog'),
    expect.stringContaining('Likes soup'),
  ]);
  await forgetMemory(ctx, { id });
  expect(await kept(ctx)).toEqual({ messages: 0, memories: 0 });
});

test('nothing incognito is sent, and nothing at all without a model', async () => {
  const ctx = await aPerson();
  await say(ctx, 'A dog in secret', { incognito: true });
  expect(await embedNewWords(ctx, { most: 10 })).toBe(0);
  vi.mocked(embeddingFor).mockResolvedValue(null);
  await say(ctx, 'A dog');
  expect(await embedNewWords(ctx, { most: 10 })).toBe(0);
  expect(embed).not.toHaveBeenCalled();
});

test('another model’s vectors replace the ones before', async () => {
  const ctx = await aPerson();
  await say(ctx, 'A dog');
  await embedNewWords(ctx, { most: 10 });
  vi.mocked(embeddingFor).mockResolvedValue({ id: 'test:other', provider: null, embed });
  expect(await embedNewWords(ctx, { most: 10 })).toBe(1);
  const rows = await ctx.db((tx) => tx.select().from(messageEmbeddings));
  expect(rows.map(({ model }) => model)).toEqual(['test:other']);
});
