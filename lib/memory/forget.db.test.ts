import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { memoryHistory, userContext } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import type { Context } from '@/lib/platform/context';
import { addMemory } from './add';
import { editMemory } from './edit';
import { fingerprintsOf } from './fingerprint';
import { forgetMemory } from './forget';
import { forgottenAmong } from './forgotten-among';
import { historyOf } from './history';
import { listMemories } from './list';
import { resolveThread } from './resolve-thread';
import { restoreMemories } from './restore';
import { memorySnapshot } from './schema';
import { added, oneOf, remember } from './testing/remember';
import { say } from './testing/say';
import { undoChange } from './undo-change';

const now = new Date('2026-11-23T20:30:00Z');
const INTERVIEW = 'I have a job interview at the museum on Thursday at 10';

describe('forgetting', () => {
  test('takes the memory, its question and its words in history, and gives a receipt', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const { id } = oneOf(memories, 'thread');
    const receipt = await forgetMemory(ctx, { id });

    expect(receipt.removed).toEqual({ memories: 2, history: 2, suggestions: 0 });
    expect(receipt.words).toEqual([
      'Job interview at the museum',
      'How did the job interview at the museum go?',
    ]);
    expect(await listMemories(ctx)).toEqual([]);
    expect(await words(ctx, 'museum')).toEqual(['companion_messages']);
    const lines = await ctx.db((tx) => tx.select().from(memoryHistory).orderBy(memoryHistory.seq));
    expect(lines.map(({ operation }) => operation)).toEqual([
      'ADD',
      'FOLLOW_UP',
      'FORGET',
      'FORGET',
    ]);
    expect(lines.every(({ before, after }) => before === null && after === null)).toBe(true);
  });

  test('takes the words of a question that was answered already', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const { id } = oneOf(memories, 'thread');
    await resolveThread(ctx, { id, outcome: 'The museum said yes' });
    await forgetMemory(ctx, { id });
    expect(await words(ctx, 'museum')).toEqual(['companion_messages']);
  });

  test('counts for what it once was, until it is undone', async () => {
    const ctx = await aPerson({ now });
    await remember(ctx, 'I work at the museum');
    const { memories } = await remember(ctx, 'I work at the library');
    const { snapshot } = await forgetMemory(ctx, { id: oneOf(memories, 'fact').id });
    expect((await remember(ctx, 'I work at the museum')).memories).toEqual([]);
    await restoreMemories(ctx, snapshot);
    const again = await remember(ctx, 'I work at the museum');
    expect(again.memories).toMatchObject([{ value: 'Works at the museum' }]);
  });

  test('takes the suggestions about it', async () => {
    const ctx = await aPerson({ now });
    await addMemory(ctx, { category: 'fact', value: 'x', subject: 'user', dueAt: null });
    const { memories } = await remember(ctx, 'I work at the museum');
    const employer = memories.find(({ key }) => key === 'employer');
    await ctx.db((tx) => tx.execute(sql`update user_context set locked = true`));
    await remember(ctx, 'I work at the library');
    const { removed } = await forgetMemory(ctx, { id: employer?.id ?? '' });
    expect(removed.suggestions).toBe(1);
  });

  test('keeps its sentence out when question and matter go one after the other', async () => {
    const ctx = await aPerson({ now });
    const sentences = [
      'Morgen hab ich Zahnarzt um 9',
      'Quatsch, das ist nicht morgen, der Termin ist am Freitag um 9',
    ];
    for (const sentence of sentences) await remember(ctx, sentence);
    const memories = await listMemories(ctx);
    for (const category of ['follow_up', 'thread'] as const) {
      await forgetMemory(ctx, { id: oneOf(memories, category).id });
    }
    for (const sentence of sentences) {
      expect((await remember(ctx, sentence)).memories).toEqual([]);
    }
    expect(await words(ctx, 'termin')).toEqual(['companion_messages']);
  });

  test('keeps its sentence out whatever part of it is quoted then', async () => {
    const ctx = await aPerson({ now });
    const sentence = 'I moved to Lisbon and I work at the museum';
    const { memories } = await remember(ctx, sentence);
    const employer = memories.find(({ key }) => key === 'employer');
    expect(employer?.quote).toBe('I work at the museum');
    await forgetMemory(ctx, { id: employer?.id ?? '' });
    const again = { category: 'situation', key: 'job', value: 'Has a job', quote: sentence };
    const prints = fingerprintsOf(ctx.userId, again);
    expect((await ctx.db((tx) => forgottenAmong(tx, ctx.userId, prints))).size).toBe(1);
  });

  test('keeps out the sentences that confirmed it, however they are understood then', async () => {
    const ctx = await aPerson({ now });
    const sentence = 'My dog Biscuit is such a good boy';
    await remember(ctx, 'I have a dog called Biscuit');
    const { memories } = await remember(ctx, sentence);
    expect(memories).toMatchObject([{ value: 'Dog: Biscuit', reinforcements: 1 }]);
    await forgetMemory(ctx, { id: memories[0]?.id ?? '' });
    const again = { category: 'fact', key: 'pet', value: 'Has a good dog', quote: sentence };
    const prints = fingerprintsOf(ctx.userId, again);
    expect((await ctx.db((tx) => forgottenAmong(tx, ctx.userId, prints))).size).toBe(1);
  });

  test('takes what ran out and what was believed once in the same words', async () => {
    const ctx = await aPerson({ now });
    const past = await added(
      { ...ctx, now: new Date('2026-06-01') },
      {
        category: 'struggle',
        value: 'Worried about Zebediah and his operation',
      },
    );
    const home = await added(ctx, { value: 'Shares a flat with Zebediah' });
    const { id } = await added(ctx, { value: 'Brother: Zebediah', subject: 'Zebediah' });
    await editMemory(ctx, { id: home.id, value: 'Lives alone' });
    await ctx.db((tx) =>
      tx
        .update(userContext)
        .set({ expiresAt: new Date(past.createdAt) })
        .where(eq(userContext.id, past.id)),
    );
    expect((await forgetMemory(ctx, { id })).removed.memories).toBe(2);
    expect(await words(ctx, 'zebediah')).toEqual([]);
    const [corrected] = await historyOf(ctx, home);
    expect(corrected).toMatchObject({ before: null, after: 'Lives alone' });
    // It was no beginning: to take it back would be to forget what stands.
    await expect(undoChange(ctx, { historyId: corrected?.id ?? '' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await listMemories(ctx)).toMatchObject([{ value: 'Lives alone' }]);
  });

  test('is undone by the receipt alone', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, INTERVIEW);
    const receipt = await forgetMemory(ctx, { id: oneOf(memories, 'thread').id });
    // As it comes back from a browser.
    const snapshot = memorySnapshot.parse(JSON.parse(JSON.stringify(receipt.snapshot)));
    await restoreMemories(ctx, snapshot);
    expect(await listMemories(ctx)).toEqual(memories);
    // And it may be heard of again.
    const again = await remember(ctx, INTERVIEW);
    expect(oneOf(again.memories, 'thread').reinforcements).toBe(1);
  });
});

describe('a receipt from the browser', () => {
  const forged = {
    category: 'fact' as const,
    key: 'x',
    value: 'x',
    subject: 'user',
    importance: 1,
    valence: 0,
    confidence: 1,
    sensitivity: 'none',
    mentionPolicy: 'free' as const,
    pinned: false,
    locked: false,
    dueAt: null,
    expiresAt: null,
    createdAt: now.toISOString(),
    source: 'extracted',
    quote: null,
    sourceMessageId: null,
    parentId: null,
    reinforcements: 0,
  };

  test('restores only what this person forgot', async () => {
    const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
    const { memories } = await remember(ana, INTERVIEW);
    const { snapshot } = await forgetMemory(ana, { id: oneOf(memories, 'thread').id });
    await expect(restoreMemories(ben, snapshot)).rejects.toMatchObject({ code: 'not_found' });
    const id = crypto.randomUUID();
    await expect(restoreMemories(ben, { memories: [{ ...forged, id }] })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await listMemories(ben)).toEqual([]);
  });

  test('cannot refer to somebody else’s message or memory', async () => {
    const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
    const { messageId } = await say(ben, 'a secret of Ben');
    const { memories } = await remember(ben, INTERVIEW);
    const theirs = oneOf(memories, 'thread');
    const { memories: own } = await remember(ana, 'I work at the museum');
    const { snapshot } = await forgetMemory(ana, { id: oneOf(own, 'fact').id });
    const [state] = snapshot.memories;
    if (!state) throw new Error('nothing was forgotten');
    const forgery = { ...state, sourceMessageId: messageId, parentId: theirs.id };
    const { memories: restored } = await restoreMemories(ana, { memories: [forgery] });
    expect(restored).toMatchObject([{ sourceMessageId: null, parentId: null }]);
  });

  test('of something that is back already is refused, and changes nothing', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { snapshot } = await forgetMemory(ctx, { id: oneOf(memories, 'fact').id });
    await restoreMemories(ctx, snapshot);
    await expect(restoreMemories(ctx, snapshot)).rejects.toMatchObject({ code: 'conflict' });
    expect(await listMemories(ctx)).toHaveLength(1);
  });

  test('finds its key taken meanwhile, and takes another', async () => {
    const ctx = await aPerson({ now });
    const { memories } = await remember(ctx, 'I work at the museum');
    const { snapshot } = await forgetMemory(ctx, { id: oneOf(memories, 'fact').id });
    await remember(ctx, 'I work at the library');
    await restoreMemories(ctx, snapshot);
    const keys = (await listMemories(ctx)).map(({ key }) => key);
    expect(keys.sort()).toEqual(['employer', 'employer_2']);
  });
});

/** The tables in which a word still occurs anywhere. */
async function words(ctx: Context, word: string): Promise<string[]> {
  const tables = [
    'user_context',
    'memory_history',
    'memory_suggestions',
    'forgotten_memories',
    'extraction_logs',
    'companion_messages',
  ];
  const found = await Promise.all(
    tables.map(async (table) => {
      const rows = await asOwner()`
        select 1 from ${asOwner()(table)} t
        where t.user_id = ${ctx.userId} and t::text ilike ${`%${word}%`}`;
      return rows.length > 0 ? [table] : [];
    }),
  );
  return found.flat();
}
