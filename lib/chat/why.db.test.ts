import { expect, test, vi } from 'vitest';
import { addMemory } from '@/lib/memory/add';
import { forgetMemory } from '@/lib/memory/forget';
import { addMemoryInput } from '@/lib/memory/schema';
import { giveConsent } from '@/lib/platform/ai/consent';
import type { Context } from '@/lib/platform/context';
import { openWith } from './open-with';
import { aTalker, conversation, say } from './testing/a-talker';
import { readChunks } from './testing/read-chunks';
import { whyOf } from './why';

vi.mock('@/lib/platform/http/run-after', () => ({ runAfter: vi.fn() }));

async function ana(): Promise<Context> {
  const ctx = await aTalker();
  await giveConsent(ctx, { granted: false });
  return ctx;
}

const add = (ctx: Context, value: string) =>
  addMemory(ctx, addMemoryInput.parse({ category: 'fact', value }));

async function whyAfter(ctx: Context, text: string) {
  await readChunks(await say(ctx, text));
  const { id: messageId = '' } = (await conversation(ctx)).at(-1) ?? {};
  return { messageId, why: await whyOf(ctx, { messageId }) };
}

test('a reply shows the memories and the earlier words that were in view', async () => {
  const ctx = await ana();
  const cello = await add(ctx, 'Plays the cello');
  const { why: first } = await whyAfter(ctx, 'My cello string broke before the concert');
  expect(first.memories.map(({ id }) => id)).toContain(cello.id);
  expect(first.said).toEqual([]);
  const { messageId, why } = await whyAfter(ctx, 'What do you know about the cello?');
  expect(why.memories).toMatchObject([{ id: cello.id, value: 'Plays the cello', named: true }]);
  expect(why.said[0]).toMatchObject({
    role: 'user',
    text: 'My cello string broke before the concert',
    localDate: '2026-11-22',
  });
  await forgetMemory(ctx, { id: cello.id });
  expect((await whyOf(ctx, { messageId })).memories).toEqual([]);
});

test('a check-in shows its reason and what it asks about', async () => {
  const ctx = await ana();
  const { id } = await add(ctx, 'An audition at the opera');
  const { messageId } = await openWith(ctx, {
    text: 'How did it go?',
    localDate: '2026-11-22',
    checkIn: { id: crypto.randomUUID(), reason: 'because of the audition', memoryIds: [id] },
  });
  const { reason, memories } = await whyOf(ctx, { messageId });
  expect(reason).toBe('because of the audition');
  expect(memories).toMatchObject([{ id, named: true }]);
});

test('it is nobody else’s, and asked of the companion only', async () => {
  const [ctx, ben] = [await ana(), await ana()];
  const { messageId } = await whyAfter(ctx, 'Hello');
  const own = (await conversation(ctx)).at(-2)?.id ?? '';
  await expect(whyOf(ben, { messageId })).rejects.toMatchObject({ code: 'not_found' });
  await expect(whyOf(ctx, { messageId: own })).rejects.toMatchObject({ code: 'not_found' });
});
