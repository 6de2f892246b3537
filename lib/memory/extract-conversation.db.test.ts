import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, conversations, extractionLogs, memoryHistory } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { crashing } from '@/db/testing/crashing';
import type { Context } from '@/lib/platform/context';
import { backfillMemories } from './backfill';
import { extractConversation } from './extract-conversation';
import { listMemories } from './list';
import { aModel, heard } from './testing/a-model';
import { inShort } from './testing/in-short';
import { say } from './testing/say';

const chosen = vi.hoisted(() => ({ model: null as unknown, id: 'built-in' }));
vi.mock('@/lib/platform/ai/model-for', () => ({ modelFor: async () => chosen }));
afterAll(() => {
  vi.doUnmock('@/lib/platform/ai/model-for');
});

// Monday evening.
const now = new Date('2026-11-23T20:30:00Z');
const INTERVIEW =
  'I have a job interview at the museum on Thursday at 10, and my brother Tomás is driving me';

beforeEach(() => {
  Object.assign(chosen, { model: null, id: 'built-in' });
});

test('incognito is never read', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW, { incognito: true });
  expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
  expect(await backfillMemories({ db: asService, now })).toMatchObject({ waiting: 0 });
  expect(await inShort(ctx)).toEqual([]);
});

test('somebody else’s conversation is not read', async () => {
  const [ana, ben] = [await aPerson({ now }), await aPerson({ now })];
  const { conversationId } = await say(ana, INTERVIEW);
  expect(await extractConversation(ben, { conversationId })).toBe('skipped');
  expect(await extractConversation(ana, { conversationId })).toBe('read');
});

test('eight readers at once keep each thing once', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => extractConversation(ctx, { conversationId })),
  );
  expect(outcomes.filter((outcome) => outcome === 'read')).toHaveLength(1);
  expect(await inShort(ctx)).toHaveLength(3);
  expect(await ctx.db((tx) => tx.select().from(memoryHistory))).toHaveLength(3);
});

test('two conversations of one person at once keep the same thing once', async () => {
  const ctx = await aPerson({ now });
  const today = await say(ctx, 'I work at the museum');
  const tomorrow = await say(ctx, 'I work at the museum', {
    at: new Date('2026-11-24T08:00:00Z'),
  });
  await Promise.all(
    [today, tomorrow].map(({ conversationId }) => extractConversation(ctx, { conversationId })),
  );
  expect(await listMemories(ctx)).toMatchObject([{ key: 'employer', reinforcements: 1 }]);
});

test('a message that comes in while another is read is read, too', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, 'I work at the museum');
  chosen.id = 'slow';
  chosen.model = aModel(async () => {
    if (await unread(ctx)) await say(ctx, 'I live in Lisbon');
    expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
    chosen.model = null;
    return { memories: [], mood: null, topics: [] };
  });
  expect(await extractConversation(ctx, { conversationId })).toBe('read');
  expect(await unread(ctx)).toBe(0);
  expect(await inShort(ctx)).toEqual(['fact home: Lives in Lisbon']);
});

test('a crash before the commit loses nothing and doubles nothing', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  await expect(extractConversation(crashing(ctx, 3), { conversationId })).rejects.toThrow('gone');
  expect(await inShort(ctx)).toEqual([]);
  expect(await unread(ctx)).toBe(1);
  // The lease of the dead reader still stands.
  expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
  await timePasses(ctx);
  expect(await extractConversation(ctx, { conversationId })).toBe('read');
  expect(await inShort(ctx)).toHaveLength(3);
});

test('a reader that lost its lease writes nothing', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  chosen.model = aModel(async () => {
    chosen.model = null;
    await timePasses(ctx);
    expect(await extractConversation(ctx, { conversationId })).toBe('read');
    return { memories: [heard({ turn: 1, quote: 'job interview' })], mood: null, topics: [] };
  });
  expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
  expect(await inShort(ctx)).toHaveLength(3);
});

test('a reader of words that were taken out meanwhile writes nothing', async () => {
  const ctx = await aPerson({ now });
  const { conversationId, messageId: id } = await say(ctx, 'I work at the museum');
  chosen.model = aModel(async () => {
    chosen.model = null;
    await ctx.db((tx) =>
      tx.update(companionMessages).set({ content: '[…]' }).where(eq(companionMessages.id, id)),
    );
    const quote = 'I work at the museum';
    return { memories: [heard({ value: 'Works at the museum', quote })], mood: null, topics: [] };
  });
  expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
  expect(await inShort(ctx)).toEqual([]);
  await timePasses(ctx);
  expect(await extractConversation(ctx, { conversationId })).toBe('read');
  expect(await inShort(ctx)).toEqual([]);
});

test('a failure is logged without words, rests, and is tried again by the backfill', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  Object.assign(chosen, { id: 'openai:test' });
  chosen.model = aModel(() => Promise.reject(new TypeError('about Tomás')));
  expect(await extractConversation(ctx, { conversationId })).toBe('failed');
  expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
  const logs = await ctx.db((tx) => tx.select().from(extractionLogs));
  expect(
    logs.map(({ status, extractionType, extractor }) => [status, extractionType, extractor]),
  ).toEqual([
    ['failed', 'context', 'openai:test'],
    ['failed', 'thread', 'openai:test'],
  ]);
  expect(JSON.stringify(logs)).not.toContain('Tomás');
  expect(logs[0]?.errorMessage).toMatch(/Error/);

  chosen.model = null;
  expect(await backfillMemories({ db: asService, now })).toMatchObject({ read: 0 });
  await timePasses(ctx);
  expect(await backfillMemories({ db: asService, now })).toMatchObject({ read: 1 });
  expect(await inShort(ctx)).toHaveLength(3);
  const [conversation] = await ctx.db((tx) => tx.select().from(conversations));
  expect(conversation).toMatchObject({ extractionAttempts: 0, extractionNextAt: null });
});

test.each([
  [4, 'failed', 2],
  [5, 'read', 0],
])('after %i failures with a model: %s', async (attempts, outcome, unreadThen) => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  await say(ctx, 'I live in Lisbon');
  await ctx.db((tx) => tx.update(conversations).set({ extractionAttempts: attempts }));
  chosen.model = aModel(() => Promise.reject(new Error('down')));
  expect(await extractConversation(ctx, { conversationId })).toBe(outcome);
  expect(await unread(ctx)).toBe(unreadThen);
});

test('a message that kills whoever reads it is left behind in the end, and no other', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, 'I work at the museum');
  await say(ctx, 'I live in Lisbon');
  for (let attempt = 1; attempt <= 8; attempt++) {
    await expect(extractConversation(crashing(ctx, 3), { conversationId })).rejects.toThrow();
    expect(await extractConversation(ctx, { conversationId })).toBe('skipped');
    await timePasses(ctx);
  }
  expect(await extractConversation(ctx, { conversationId })).toBe('read');
  expect(await inShort(ctx)).toEqual(['fact home: Lives in Lisbon']);
  expect(await unread(ctx)).toBe(0);
});

test('each attempt rests longer than the one before', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  const pauses: number[] = [];
  for (const attempts of [0, 1, 2, 30]) {
    await ctx.db((tx) => tx.update(conversations).set({ extractionAttempts: attempts }));
    await expect(extractConversation(crashing(ctx, 3), { conversationId })).rejects.toThrow();
    const [row] = await ctx.db((tx) =>
      tx
        .select({
          s: sql<number>`round(extract(epoch from ${conversations.extractionNextAt} - now()) / 60)::int`,
        })
        .from(conversations),
    );
    pauses.push(row?.s ?? 0);
    await timePasses(ctx);
  }
  expect(pauses).toEqual([1, 2, 4, 360]);
});

test('each attempt is two lines of the log, with counts', async () => {
  const ctx = await aPerson({ now });
  const { conversationId } = await say(ctx, INTERVIEW);
  await extractConversation(ctx, { conversationId });
  const logs = await ctx.db((tx) => tx.select().from(extractionLogs));
  expect(logs).toMatchObject([
    { extractionType: 'context', status: 'success', itemsExtracted: 1, extractor: 'built-in' },
    { extractionType: 'thread', status: 'success', itemsExtracted: 1, extractor: 'built-in' },
  ]);
});

/** As long as leases and pauses last: they go by the database's clock. */
async function timePasses({ db }: Context) {
  await db((tx) =>
    tx.update(conversations).set({ extractionClaimedUntil: null, extractionNextAt: null }),
  );
}

async function unread(ctx: Context): Promise<number> {
  const rows = await ctx.db((tx) =>
    tx.select().from(companionMessages).where(eq(companionMessages.role, 'user')),
  );
  return rows.filter(({ extractedAt }) => extractedAt === null).length;
}
