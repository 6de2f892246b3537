import { beforeEach, expect, test, vi } from 'vitest';
import { companionMessages } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import type * as opening from '@/lib/chat/open-with';
import { openWith } from '@/lib/chat/open-with';
import { welcomeWith } from '@/lib/chat/welcome-with';
import { forgetEverywhere } from '@/lib/lifecycle/forget-everywhere';
import { addMemory } from '@/lib/memory/add';
import { editMemory } from '@/lib/memory/edit';
import { forgetMemory } from '@/lib/memory/forget';
import { listMemories } from '@/lib/memory/list';
import { REDACTED } from '@/lib/memory/redact';
import type { Context } from '@/lib/platform/context';
import { compose } from './compose';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, outcomesOf, tick } from './testing/ticking';

vi.mock('./compose', { spy: true });
vi.mock('@/lib/chat/open-with', { spy: true });

const WORDS = 'How is the quarrel with the neighbour?';

beforeEach(async () => {
  vi.mocked(compose).mockReset();
  await asOwner()`delete from users`;
});

/** Somebody with a thread that is due, and what happens while the words are found. */
async function whileComposing(happens: (ctx: Context, id: string) => Promise<unknown>) {
  const ana = await somebodyWaiting();
  const { id } = await addMemory(
    { ...ana, now: new Date('2026-11-01T08:00Z') },
    { category: 'thread', value: 'Quarrel with the neighbour', subject: 'user', dueAt: null },
  );
  vi.mocked(compose).mockImplementationOnce(async () => {
    await happens(ana, id);
    return { text: WORDS, by: 'test:m', refused: [] };
  });
  return ana;
}

async function write(ctx: Context) {
  const { conversationId } = await welcomeWith(ctx, { text: 'Hi', localDate: '2026-11-23' });
  const createdAt = new Date('2026-11-23T08:00:10Z');
  const message = { userId: ctx.userId, conversationId, content: 'Hello', createdAt };
  await ctx.db((tx) => tx.insert(companionMessages).values({ ...message, role: 'user' }));
}

test('what stays as it is while the words are found is written', async () => {
  const ana = await whileComposing(async () => {});
  expect(await tick('2026-11-23T08:00:00Z')).toMatchObject({ sent: 1 });
  expect((await checkInsOf(ana))[0]?.content).toBe(WORDS);
});

test.each<[string, Parameters<typeof whileComposing>[0]]>([
  ['forgotten', (ctx, id) => forgetMemory(ctx, { id })],
  ['not to be named any more', (ctx, id) => editMemory(ctx, { id, mentionPolicy: 'never' })],
])('what is %s while the words are found is not asked about', async (_, happens) => {
  const ana = await whileComposing(happens);
  expect(await tick('2026-11-23T08:00:00Z')).toMatchObject({ sent: 0, postponed: 1 });
  expect(await tick('2026-11-23T08:01:00Z')).toMatchObject({ sent: 1 });
  expect((await checkInsOf(ana))[0]).toMatchObject({ priorityLevel: 'TEXTURE', attempts: 1 });
});

test('what is forgotten while it is written does not outlive it', async () => {
  const ana = await whileComposing(async () => {});
  const [memory] = await listMemories(ana);
  let forgetting: Promise<unknown> = Promise.resolve();
  vi.mocked(openWith).mockImplementationOnce(async (ctx, what) => {
    const { openWith: write } = await vi.importActual<typeof opening>('@/lib/chat/open-with');
    forgetting = forgetEverywhere(ana, { id: memory?.id ?? '', inOwnMessages: true });
    await Promise.race([forgetting, somebodyWaitsForALock()]);
    return write(ctx, what);
  });
  expect(await tick('2026-11-23T08:00:00Z')).toMatchObject({ sent: 1 });
  await forgetting;
  expect((await messagesOf(ana)).map(({ content }) => content)).toEqual([REDACTED]);
});

async function somebodyWaitsForALock(): Promise<void> {
  const waiting = () =>
    asOwner()`select 1 from pg_locks where locktype = 'advisory' and not granted`;
  while ((await waiting()).length === 0);
}

test('who begins to write while the words are found is not interrupted', async () => {
  const ana = await whileComposing(write);
  expect(await tick('2026-11-23T08:00:00Z')).toMatchObject({ sent: 0, postponed: 1 });
  expect(await tick('2026-11-23T08:01:00Z')).toMatchObject({ sent: 0, postponed: 1 });
  expect(await outcomesOf(ana)).toEqual(['pending 2026-11-23']);
  expect(await tick('2026-11-23T08:30:10Z')).toMatchObject({ sent: 1 });
});
