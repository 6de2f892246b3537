import { beforeEach, describe, expect, test, vi } from 'vitest';
import { companionMessages, userContext } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import { welcomeWith } from '@/lib/chat/welcome-with';
import { updatePerson } from '@/lib/companion/update-person';
import { editMemory } from '@/lib/memory/edit';
import { forgetMemory } from '@/lib/memory/forget';
import { resolveThread } from '@/lib/memory/resolve-thread';
import type { Context } from '@/lib/platform/context';
import { compose } from './compose';
import { draftNext } from './draft-next';
import { editDay } from './edit-day';
import { setRhythm } from './rhythm';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, tick } from './testing/ticking';

vi.mock('./compose', { spy: true });

const NINE = '2026-11-23T08:00:20Z';
let composed = 0;

beforeEach(async () => {
  await asOwner()`delete from users`;
  composed = 0;
  vi.mocked(compose).mockReset();
  vi.mocked(compose).mockImplementation(async () => {
    composed += 1;
    return { text: `Draft ${composed} about the exam?`, by: 'test:m', refused: [] };
  });
});

/** Somebody in their night, with a question that is due in the morning. */
async function atNight(): Promise<{ ana: Context; id: string }> {
  const ana = await somebodyWaiting({ now: new Date('2026-11-23T02:00Z') });
  const [asked] = await ana.db((tx) =>
    tx
      .insert(userContext)
      .values({
        userId: ana.userId,
        category: 'follow_up',
        key: 'ask_exam',
        value: 'How was the exam?',
        dueAt: new Date('2026-11-23T08:00Z'),
        createdAt: new Date('2026-11-20T17:00Z'),
      })
      .returning(),
  );
  return { ana, id: asked?.id ?? '' };
}

async function writes(ctx: Context) {
  const { conversationId } = await welcomeWith(ctx, { text: 'Hi', localDate: '2026-11-23' });
  const message = { userId: ctx.userId, conversationId, content: 'The exam went well' };
  const createdAt = new Date('2026-11-23T05:00Z');
  await ctx.db((tx) =>
    tx.insert(companionMessages).values({ ...message, role: 'user', createdAt }),
  );
}

test('a text made at night goes out in the morning, without asking a model again', async () => {
  const { ana, id } = await atNight();
  expect(await draftNext(ana)).toBe('made');
  expect(await draftNext(ana)).toBe('kept');
  expect((await checkInsOf(ana))[0]).toMatchObject({ status: 'pending', memoryIds: [id] });
  expect(await tick(NINE)).toMatchObject({ sent: 1 });
  expect(compose).toHaveBeenCalledTimes(1);
  expect((await messagesOf(ana))[0]?.content).toBe('Draft 1 about the exam?');
  const [sent] = await checkInsOf(ana);
  expect(sent).toMatchObject({ draft: null, generationContext: { by: 'test:m', ahead: true } });
});

describe('it is stale, and never sent, once', () => {
  const rhythm = { enabled: true, flexibility: 'exact', timezone: 'Europe/Berlin' } as const;
  const date = '2026-11-23';

  test.each<[string, (ctx: Context, id: string) => Promise<unknown>]>([
    ['a memory was edited', (ctx, id) => editMemory(ctx, { id, value: 'How was the oral exam?' })],
    ['it was resolved', (ctx, id) => resolveThread(ctx, { id, outcome: 'Passed' })],
    ['it was forgotten', (ctx, id) => forgetMemory(ctx, { id })],
    ['it is never to be mentioned', (ctx, id) => editMemory(ctx, { id, mentionPolicy: 'never' })],
    ['a topic is to be left alone', (ctx) => updatePerson(ctx, { boundaries: ['the exam'] })],
    ['they have another name', (ctx) => updatePerson(ctx, { displayName: 'Anna' })],
    ['they wrote something', writes],
    [
      'they wished for something else',
      (ctx) => editDay(ctx, { date, time: null, aboutId: null, hint: 'The letter' }),
    ],
    ['the hour is another', (ctx) => setRhythm(ctx, { ...rhythm, time: '09:30' })],
  ])('%s', async (_, happens) => {
    const { ana, id } = await atNight();
    await draftNext(ana);
    await happens({ ...ana, now: new Date('2026-11-23T06:00Z') }, id);
    await tick(NINE);
    await tick('2026-11-23T08:30:00Z');
    const texts = (await messagesOf(ana)).map(({ content }) => content);
    expect(texts).toContain('Draft 2 about the exam?');
    expect(texts).not.toContain('Draft 1 about the exam?');
  });

  test('and it is made anew in the night', async () => {
    const { ana, id } = await atNight();
    await draftNext(ana);
    await editMemory(ana, { id, value: 'How was the oral exam?' });
    expect(await draftNext(ana)).toBe('made');
    await tick(NINE);
    expect((await messagesOf(ana))[0]?.content).toBe('Draft 2 about the exam?');
    expect(compose).toHaveBeenCalledTimes(2);
  });
});

test('its words go at once with the memory that they rest on', async () => {
  const { ana, id } = await atNight();
  await draftNext(ana);
  await asOwner()`delete from user_context where id = ${id}`;
  expect((await checkInsOf(ana))[0]?.draft).toBeNull();
});

test('words that a model finds while the memory is forgotten are never written down', async () => {
  const { ana, id } = await atNight();
  vi.mocked(compose).mockImplementation(async () => {
    await forgetMemory(ana, { id });
    return { text: 'How was the exam?', by: 'test:m', refused: [] };
  });
  expect(await draftNext(ana)).toBe('none');
  expect((await checkInsOf(ana))[0]?.draft).toBeNull();
});

test.each<[string, Parameters<typeof somebodyWaiting>[0]]>([
  ['nobody who wants no check-ins', { checkInsEnabled: false }],
  ['nobody who paused', { checkInsPausedUntil: new Date('2027-01-01T00:00Z') }],
])('is made for %s', async (_, facts) => {
  expect(await draftNext(await somebodyWaiting(facts))).toBe('none');
  expect(compose).not.toHaveBeenCalled();
});

test('what templates say needs no draft', async () => {
  const { ana } = await atNight();
  vi.mocked(compose).mockResolvedValue({ text: 'Hi', by: 'template', refused: [] });
  expect(await draftNext(ana)).toBe('none');
  expect((await checkInsOf(ana))[0]?.draft).toBeNull();
});
