import { describe, expect, test } from 'vitest';
import { userContext } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { type Context, contextFor, inTransaction } from '@/lib/platform/context';
import { applyOperations } from './apply-operations';
import { editMemory } from './edit';
import { forgetMemory } from './forget';
import { markReferenced } from './mark-referenced';
import type { Operation } from './operation';
import { recallFor } from './recall';
import { resolveThread } from './resolve-thread';
import { restoreMemories } from './restore';
import { added, oneOf, remember } from './testing/remember';
import { say } from './testing/say';

const now = new Date('2026-11-23T20:30:00Z');
const daysLater = (ctx: Context, days: number) =>
  contextFor(ctx.userId, new Date(now.getTime() + days * 86_400_000));

async function recalled(ctx: Context, text: string, beforeSeq?: number) {
  const all = await recallFor(ctx, { text, ...(beforeSeq !== undefined && { beforeSeq }) });
  const values = ({ value }: { value: string }) => value;
  return {
    due: all.due.map(values),
    threads: all.threads.map(values),
    pinned: all.pinned.map(values),
    memories: all.memories.map(values),
    said: all.said.map(({ text: words }) => words),
  };
}

const THREAD = 'Job interview at the museum';
const QUESTION = 'How did the job interview at the museum go?';

describe('what comes to mind', () => {
  test.each([
    ['Plays the piano', 'Do I know any pianos?'],
    ['Übt Klavierstücke', 'Welches Klavierstück war es?'],
    ['Gra na pianinie', 'Co mówiłam o pianinach?'],
    ['美術館で働いている', '美術館はどうだった'],
  ])('what was so once, in every language: %s', async (value, text) => {
    const ctx = await aPerson({ now });
    const { id } = await added(ctx, { value });
    const { messageId } = await say(ctx, 'No more');
    const operations: Operation[] = [{ type: 'RETRACT', id, messageId }];
    await inTransaction(ctx, (joined, tx) =>
      applyOperations(joined, tx, { operations, actor: 'extraction' }),
    );
    const { memories, former } = await recallFor(ctx, { text });
    expect([memories.length, ...former.map((one) => one.value)]).toEqual([0, value]);
  });

  test('dates within a week, open threads, pins, and what fits; each once', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, 'I have a job interview at the museum on Thursday at 10');
    await added(ctx, { category: 'thread', value: 'Moving house' });
    const pin = await added(ctx, { value: 'Night owl at the museum' });
    await editMemory(ctx, { id: pin.id, pinned: true });
    await added(ctx, { value: 'Plays chess at the museum café' });
    expect(await recalled(ctx, 'what about the museum?')).toMatchObject({
      due: [THREAD, QUESTION],
      threads: ['Moving house'],
      pinned: ['Night owl at the museum'],
      memories: ['Plays chess at the museum café'],
    });
  });

  test('a date is near for a week before and after, then it is not', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, 'I have a job interview at the museum on Thursday at 10');
    const due = async (days: number) => (await recalled(daysLater(ctx, days), 'hello')).due;
    expect(await due(-5)).toEqual([]);
    expect(await due(0)).toEqual([THREAD, QUESTION]);
    expect(await due(9)).toEqual([THREAD, QUESTION]);
    expect(await due(11)).toEqual([]);
  });

  test('a closed thread is no open matter, but can be asked for', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I have a job interview at the museum on Thursday');
    await resolveThread(ctx, { id: oneOf(memories, 'thread').id, outcome: 'went well' });
    expect(await recalled(ctx, 'the museum interview?')).toMatchObject({
      due: [],
      threads: [],
      memories: [THREAD],
    });
  });

  test('what runs out is not recalled any more', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, 'I’m nervous about the chess game');
    expect((await recalled(ctx, 'chess game')).memories).toEqual(['Nervous about the chess game']);
    expect((await recalled(daysLater(ctx, 8), 'chess game')).memories).toEqual([]);
  });

  test('never means never, if asked means when asked', async () => {
    const ctx = await aPerson({ now });
    const secret = await added(ctx, { value: 'Lost the chess final' });
    const quiet = await added(ctx, { value: 'Plays chess with Ana' });
    await editMemory(ctx, { id: secret.id, mentionPolicy: 'never', pinned: true });
    await editMemory(ctx, { id: quiet.id, mentionPolicy: 'if_asked' });
    expect(await recalled(ctx, 'how was your day?')).toMatchObject({ pinned: [], memories: [] });
    expect(await recalled(ctx, 'who plays chess?')).toMatchObject({
      pinned: [],
      memories: ['Plays chess with Ana'],
    });
  });

  test('a question is as quiet as what it asks about', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I have a job interview at the museum on Thursday');
    expect((await recalled(ctx, 'hello')).due).toHaveLength(2);
    await editMemory(ctx, { id: oneOf(memories, 'thread').id, mentionPolicy: 'never' });
    const { due, threads, said } = await recalled(ctx, 'the job interview at the museum?');
    expect([due, threads, said]).toEqual([[], [], []]);
  });

  test('the same pins whatever is said', async () => {
    const ctx = await aPerson({ now });
    for (let n = 0; n < 18; n++) {
      const { id } = await added(ctx, { value: `Pin ${n}` });
      await editMemory(ctx, { id, pinned: true });
    }
    const quiet = await added(ctx, { value: 'Plays chess with Ana' });
    await editMemory(ctx, { id: quiet.id, pinned: true, mentionPolicy: 'if_asked' });
    const { pinned } = await recalled(ctx, 'hello');
    const asked = await recalled(ctx, 'who plays chess, and what was pin 1?');
    expect(pinned).toHaveLength(15);
    expect(asked.pinned).toEqual(pinned);
    expect(asked.memories).toContain('Plays chess with Ana');
  });

  test('a thread is not found by the words of its storage', async () => {
    const ctx = await aPerson({ now });
    const thread = await added(ctx, { category: 'thread', value: 'Moving house' });
    await editMemory(ctx, { id: thread.id, mentionPolicy: 'if_asked' });
    expect(await recalled(ctx, 'what is the status? active?')).toMatchObject({
      threads: [],
      memories: [],
    });
  });

  test('nobody else’s', async () => {
    const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
    await remember(ana, 'I work at the museum');
    expect(await recalled(ben, 'museum')).toMatchObject({ memories: [], said: [] });
  });
});

describe('what was said', () => {
  test('fitting words from before, the person’s first, not the last ones, not incognito', async () => {
    const ctx = await aPerson({ now });
    await say(ctx, 'The lighthouse keeper waved at me');
    await say(ctx, 'What a lighthouse!', { role: 'assistant' });
    await say(ctx, 'A lighthouse in secret', { incognito: true });
    await say(ctx, 'I ate soup', { at: daysLater(ctx, -1).now });
    const { seq } = await say(ctx, 'lighthouse again');
    expect((await recalled(ctx, 'remember the lighthouse?', seq)).said).toEqual([
      'The lighthouse keeper waved at me',
      'What a lighthouse!',
    ]);
  });

  test('the answer to a question that fits well, although it shares no word', async () => {
    const ctx = await aPerson({ now });
    await say(ctx, 'What helps against the smell of fish?');
    await say(ctx, 'Lemon and coarse salt.', { role: 'assistant' });
    await say(ctx, 'Thanks');
    expect((await recalled(ctx, 'the fish smell?')).said).toContain('Lemon and coarse salt.');
  });

  test('in other languages: stems, umlauts and the days that are named', async () => {
    const ctx = await aPerson({ now });
    const april = new Date('2026-04-02T10:00:00Z');
    await say(ctx, 'Mit Silke gestritten, es ging um die Küchen', { at: april });
    await say(ctx, 'Heute nur geschlafen', { at: daysLater(ctx, -20).now });
    const words = ['Mit Silke gestritten, es ging um die Küchen'];
    expect((await recalled(ctx, 'Was war mit der Kuche?')).said).toEqual(words);
    expect((await recalled(ctx, 'Was ist am 2. April passiert?')).said).toEqual(words);
  });

  test('not the message of something that was forgotten, nor the reply to it', async () => {
    const ctx = await aPerson({ now });
    const { memories, messageId } = await remember(ctx, 'I work at the lighthouse');
    await say(ctx, 'A lighthouse, what work!', { role: 'assistant', replyTo: messageId });
    const { said } = await recalled(ctx, 'lighthouse work');
    expect(said).toEqual(['A lighthouse, what work!']);
    await forgetMemory(ctx, { id: oneOf(memories, 'fact').id });
    expect((await recalled(ctx, 'lighthouse work')).said).toEqual([]);
  });

  test('not again what a memory quotes in full', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, 'I work at the lighthouse');
    expect(await recalled(ctx, 'lighthouse work')).toMatchObject({
      memories: ['Works at the lighthouse'],
      said: [],
    });
  });

  test('not what is never to be mentioned, nor what was so before, nor the reply to it', async () => {
    const ctx = await aPerson({ now });
    const { messageId } = await remember(ctx, 'I work at the lighthouse');
    await say(ctx, 'A lighthouse, what work!', { role: 'assistant', replyTo: messageId });
    const { memories } = await remember(ctx, 'I got a new job at the library');
    await editMemory(ctx, { id: oneOf(memories, 'fact').id, mentionPolicy: 'never' });
    expect(await recalled(ctx, 'lighthouse library work job')).toMatchObject({
      memories: [],
      said: [],
    });
  });

  test('not the check-in about something that was forgotten, unless it is back', async () => {
    const ctx = await aPerson({ now });
    const { id } = await added(ctx, { category: 'thread', value: 'Repairs at the lighthouse' });
    const words = 'How are the repairs at the lighthouse?';
    await say(ctx, words, { role: 'assistant', asksAbout: [id] });
    const { snapshot } = await forgetMemory(ctx, { id });
    expect((await recalled(ctx, 'lighthouse repairs')).said).toEqual([]);
    await restoreMemories(ctx, snapshot);
    expect((await recalled(ctx, 'lighthouse repairs')).said).toEqual([words]);
  });
});

test('what was used is marked', async () => {
  const ctx = await aPerson({ now });
  const { id } = await added(ctx, { value: 'Plays chess' });
  const tomorrow = daysLater(ctx, 1);
  await markReferenced(tomorrow, { ids: [id] });
  await markReferenced(tomorrow, { ids: [] });
  const [row] = await ctx.db((tx) => tx.select().from(userContext));
  expect(row?.lastReferencedAt).toEqual(tomorrow.now);
});
