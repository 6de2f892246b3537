import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { conversations, memoryHistory, userContext } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import { draftNext } from '@/lib/check-ins/draft-next';
import { answerSuggestion } from '@/lib/memory/answer-suggestion';
import { memoriesAsOf } from '@/lib/memory/as-of';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { forgetMemory } from '@/lib/memory/forget';
import { listMemories } from '@/lib/memory/list';
import { listSuggestions } from '@/lib/memory/list-suggestions';
import { added } from '@/lib/memory/testing/remember';
import { say } from '@/lib/memory/testing/say';
import { type Context, contextFor } from '@/lib/platform/context';
import { isNight } from './is-night';
import { nightly } from './nightly';

vi.mock('@/lib/check-ins/draft-next', { spy: true });

const evening = new Date('2026-11-23T20:30:00Z');
const night = new Date('2026-11-24T03:10:00Z');
const run = (now = night) => nightly({ db: asService, now });
const later = ({ userId }: Context) => contextFor(userId, night);

async function somebody(timezone = 'UTC') {
  const ctx = await aPerson({ now: evening, timezone });
  await say(ctx, 'I am so happy today');
  return ctx;
}

test.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  ['Asia/Tokyo', false],
  ['America/New_York', false],
  ['Mars/Olympus', true],
])('whether it is night in %s: %s', (zone, is) => expect(isNight(night, zone)).toBe(is));

describe('a night', () => {
  test('makes texts for several people at once: one that waits keeps nobody waiting', async () => {
    await Promise.all([somebody(), somebody()]);
    const both = Promise.withResolvers<void>();
    let begun = 0;
    vi.mocked(draftNext).mockImplementation(async () => {
      if (++begun === 2) both.resolve();
      await both.promise;
      return 'made';
    });
    expect(await run()).toMatchObject({ drafts_made: 2 });
    vi.mocked(draftNext).mockReset();
  });

  test('ends the day once, with its mood, where people sleep and are silent', async () => {
    const ctx = await somebody();
    await somebody('Asia/Tokyo');
    const awake = await somebody();
    await say(awake, 'Cannot sleep', { at: new Date('2026-11-24T02:40:00Z') });
    expect(
      await Promise.all([run(), run(), run()]).then((all) =>
        all.reduce((n, { people }) => n + (people ?? 0), 0),
      ),
    ).toBe(1);
    const [day] = await ctx.db((tx) => tx.select().from(conversations));
    expect(day).toMatchObject({ moodSummary: 'glad', endedAt: evening });
    expect(await run()).toMatchObject({ people: 0 });
  });

  test('merges what says the same, and notes what ran out, once, never what is pinned', async () => {
    const ctx = await somebody();
    const row = { userId: ctx.userId, createdAt: evening, updatedAt: evening };
    await ctx.db((tx) =>
      tx.insert(userContext).values([
        { ...row, category: 'fact', key: 'employer', value: 'Works at the city museum' },
        { ...row, category: 'fact', key: 'work', value: 'Works at a city museum' },
        { ...row, category: 'emotion', key: 'nervous', value: 'Nervous', expiresAt: evening },
        {
          ...row,
          category: 'emotion',
          key: 'glad',
          value: 'Glad',
          expiresAt: evening,
          pinned: true,
        },
        { ...row, category: 'routine', key: 'choir', value: 'Sings in a choir' },
      ]),
    );
    expect(await run()).toMatchObject({ people: 1, merged: 1, expired: 1, failed: 0 });
    const values = (await listMemories(later(ctx))).map(({ value }) => value);
    expect(values.filter((value) => value.includes('museum'))).toHaveLength(1);
    const [choir] = await listMemories(later(ctx), { category: 'routine' });
    expect(choir?.expiresAt).not.toBeNull();
    await say(ctx, 'Another evening', { at: evening });
    await ctx.db((tx) => tx.update(conversations).set({ endedAt: null }));
    expect(await run()).toMatchObject({ people: 1, merged: 0, expired: 0 });
    const lines = await ctx.db((tx) => tx.select().from(memoryHistory));
    expect(lines.map(({ operation, actor }) => `${operation} ${actor}`).sort()).toEqual([
      'EXPIRE nightly',
      'MERGE nightly',
      'MERGE nightly',
    ]);
  });

  test('forgets with a memory what was merged into it', async () => {
    const ctx = await somebody();
    const { conversationId } = await say(ctx, 'I work at the Kestrelmoor museum', { at: evening });
    await extractConversation(ctx, { conversationId });
    await added(ctx, { value: 'Works at a Kestrelmoor museum' });
    expect(await run()).toMatchObject({ merged: 1 });
    const [memory, ...more] = await listMemories(later(ctx));
    expect(more).toEqual([]);
    const today = later(ctx).now.toISOString().slice(0, 10);
    expect(await memoriesAsOf(later(ctx), { date: today })).toHaveLength(1);
    await forgetMemory(later(ctx), { id: memory?.id ?? '' });
    const lines = await ctx.db((tx) => tx.select().from(memoryHistory));
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter(({ before, after }) => before ?? after)).toEqual([]);
    await say(ctx, 'I work at the Kestrelmoor museum', { at: evening });
    await extractConversation(ctx, { conversationId });
    expect(await listMemories(later(ctx))).toEqual([]);
  });

  test('after a move asks about one thing that rested on it, then about the next, each once', async () => {
    const ctx = await aPerson({ now: evening, timezone: 'UTC' });
    const row = {
      userId: ctx.userId,
      createdAt: new Date('2026-10-01'),
      updatedAt: new Date('2026-10-01'),
    };
    const { conversationId } = await say(ctx, 'I live in Leith');
    await extractConversation(ctx, { conversationId });
    await ctx.db((tx) =>
      tx.insert(userContext).values([
        { ...row, category: 'routine', key: 'gym', value: 'Every Tuesday: gym in Leith' },
        { ...row, category: 'relationship', key: 'neighbour', value: 'Neighbour: Carla' },
        {
          ...row,
          category: 'routine',
          key: 'meeting',
          value: 'Every Tuesday: meeting in Leith',
          mentionPolicy: 'never',
        },
      ]),
    );
    await say(ctx, 'I moved to Porto last week');
    await extractConversation(ctx, { conversationId });
    expect(await run()).toMatchObject({ asked: 1 });
    const [first, ...more] = await listSuggestions(ctx);
    expect(first).toMatchObject({ asks: 'still_true', known: 'Every Tuesday: gym in Leith' });
    expect(more).toEqual([]);

    await answerSuggestion(later(ctx), { id: first?.id ?? '', accept: true, dismissed: false });
    expect((await listMemories(later(ctx))).map(({ key }) => key)).not.toContain('gym');
    await again(ctx);
    const [second] = await listSuggestions(ctx);
    expect(second).toMatchObject({ known: 'Neighbour: Carla' });
    await answerSuggestion(later(ctx), { id: second?.id ?? '', accept: false, dismissed: false });
    await again(ctx);
    expect(await listSuggestions(ctx)).toEqual([]);
    expect((await listMemories(later(ctx))).map(({ key }) => key)).toContain('neighbour');
  });

  test('an observation is a question first, and a memory once it is confirmed', async () => {
    const ctx = await aPerson({ now: evening, timezone: 'UTC' });
    for (const ago of [20, 16, 12, 8, 4, 1]) {
      await say(ctx, 'Good evening', { at: new Date(evening.getTime() - ago * 86_400_000) });
    }
    expect(await run()).toMatchObject({ observed: 1 });
    expect(await listMemories(later(ctx))).toEqual([]);
    const [question] = await listSuggestions(ctx);
    expect(question).toMatchObject({ reason: 'observed', value: 'Likes to write in the evening' });
    await answerSuggestion(later(ctx), { id: question?.id ?? '', accept: true, dismissed: false });
    expect(await listMemories(later(ctx))).toMatchObject([{ category: 'pattern' }]);
    await again(ctx);
    expect(await listSuggestions(ctx)).toEqual([]);
  });
});

/** The next night, with something new. */
async function again(ctx: Context) {
  await ctx.db((tx) => tx.execute(sql`update conversations set ended_at = null`));
  await run();
}
