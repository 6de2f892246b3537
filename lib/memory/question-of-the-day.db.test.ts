import { describe, expect, test } from 'vitest';
import { memorySuggestions } from '@/db/schema';
import { aPerson } from '@/db/testing/a-person';
import type { Context } from '@/lib/platform/context';
import { answerSuggestion } from './answer-suggestion';
import { candidateSchema } from './candidate';
import { historyOf } from './history';
import { listMemories } from './list';
import { listSuggestions } from './list-suggestions';
import { questionOfTheDay } from './question-of-the-day';
import { added } from './testing/remember';
import { say } from './testing/say';

const now = new Date('2026-11-22T22:00:00Z');
const hours = (ctx: Context, count: number) => ({
  ...ctx,
  now: new Date(now.getTime() + count * 3_600_000),
});

/** A question about something heard, or about whether a memory still holds. */
async function wonder(ctx: Context, value: string, about?: { id: string; still: boolean }) {
  const { messageId } = await say(ctx, value);
  const candidate = candidateSchema.parse({
    operation: about?.still ? 'RETRACT' : 'ADD',
    targetId: about?.id ?? null,
    category: 'fact',
    key: value,
    value,
    quote: value,
    messageId,
    confidence: 0.4,
  });
  await ctx.db((tx) =>
    tx.insert(memorySuggestions).values({
      userId: ctx.userId,
      memoryId: about?.id ?? null,
      candidate,
      reason: about ? 'anything' : 'unsure',
      fingerprint: value,
      messageId,
      createdAt: ctx.now,
    }),
  );
}

describe('the chat asks', () => {
  test('one question a day, by the person’s own calendar, and the same until it is answered', async () => {
    const ctx = await aPerson({ now, timezone: 'America/New_York' });
    expect(await questionOfTheDay(ctx)).toBeNull();
    await wonder(ctx, 'Plays chess');
    await wonder(hours(ctx, 1), 'Plays go');
    const first = await questionOfTheDay(hours(ctx, 2));
    expect(first).toMatchObject({ value: 'Plays chess', asks: 'new', known: null });
    expect(await questionOfTheDay(hours(ctx, 3))).toEqual(first);
    await answerSuggestion(hours(ctx, 4), { id: first?.id ?? '', accept: false, dismissed: true });
    expect(await questionOfTheDay(hours(ctx, 6))).toBeNull();
    expect(await questionOfTheDay(hours(ctx, 8))).toMatchObject({ value: 'Plays go' });
    expect(await listSuggestions(ctx)).toHaveLength(1);
  });

  test('nothing that was passed over for two weeks, and nothing of somebody else', async () => {
    const [ctx, ben] = [await aPerson({ now }), await aPerson({ now })];
    await wonder(ctx, 'Plays chess');
    expect(await questionOfTheDay(ben)).toBeNull();
    expect(await questionOfTheDay(hours(ctx, 15 * 24))).toBeNull();
  });
});

describe('an answer', () => {
  test('in the person’s own words is kept so, and locked', async () => {
    const ctx = await aPerson({ now });
    await wonder(ctx, 'Plays chess');
    const [question] = await listSuggestions(ctx);
    await answerSuggestion(ctx, { id: question?.id ?? '', accept: true, value: 'Plays go' });
    expect(await listMemories(ctx)).toMatchObject([{ value: 'Plays go', locked: true }]);
  });

  test.each([
    ['still so', { accept: false }, ['Gym in Leith']],
    ['not any more', { accept: true }, []],
    ['corrected', { accept: true, value: 'Gym in Porto' }, ['Gym in Porto']],
  ])('whether something still holds: %s', async (_, answer, left) => {
    const ctx = await aPerson({ now });
    const gym = await added(ctx, { value: 'Gym in Leith' });
    await wonder(ctx, 'I moved to Porto', { id: gym.id, still: true });
    const [question] = await listSuggestions(ctx);
    expect(question).toMatchObject({ asks: 'still_true', known: 'Gym in Leith' });
    await answerSuggestion(ctx, { id: question?.id ?? '', ...answer });
    expect((await listMemories(ctx)).map(({ value }) => value)).toEqual(left);
    expect((await historyOf(ctx, gym)).at(-1)).toMatchObject({ after: 'Gym in Leith' });
  });
});
