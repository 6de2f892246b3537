import { describe, expect, test } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { asOwner } from '@/db/testing/as-owner';
import type { Context } from '@/lib/platform/context';
import { memoriesAsOf } from './as-of';
import { bringBack } from './bring-back';
import { editMemory } from './edit';
import { forgetMemory } from './forget';
import { historyOf } from './history';
import { listMemories } from './list';
import { added, oneOf, remember } from './testing/remember';

const now = new Date('2025-11-22T15:00:00Z');
const days = (ctx: Context, count: number) => ({
  ...ctx,
  now: new Date(now.getTime() + count * 86_400_000),
});
const values = (memories: { value: string }[]) => memories.map(({ value }) => value).sort();

async function ana(timezone = 'Europe/London') {
  return aPerson({ now, timezone });
}

/** What is done, as if on that day: a line of history has the database's own time. */
async function on<T>(ctx: Context, act: (ctx: Context) => Promise<T>): Promise<T> {
  const done = await act(ctx);
  await asOwner()`
    update memory_history set created_at = ${ctx.now.toISOString()}
    where user_id = ${ctx.userId} and created_at > now() - interval '1 hour'`;
  return done;
}

describe('as of a day', () => {
  test('is what was believed at its end, by the person’s own clock', async () => {
    const ctx = await ana('America/New_York');
    const works = await on(ctx, (then) => added(then, { value: 'Works at the museum' }));
    await on(days(ctx, 1), (then) => added(then, { value: 'Plays chess' }));
    await on(days(ctx, 2), (then) =>
      editMemory(then, { id: works.id, value: 'Works at the library' }),
    );
    const asOf = async (date: string) => values(await memoriesAsOf(days(ctx, 9), { date }));
    expect(await asOf('2025-11-21')).toEqual([]);
    expect(await asOf('2025-11-22')).toEqual(['Works at the museum']);
    expect(await asOf('2025-11-23')).toEqual(['Plays chess', 'Works at the museum']);
    expect(await asOf('2025-11-24')).toEqual(['Plays chess', 'Works at the library']);

    const late = { ...ctx, now: new Date('2025-11-27T04:30:00Z') };
    await on(late, (then) => added(then, { value: 'Sleeps late' }));
    expect(await asOf('2025-11-25')).not.toContain('Sleeps late');
    expect(await asOf('2025-11-26')).toContain('Sleeps late');
  });

  test('shows what ran out since, and never what is forgotten', async () => {
    const ctx = await ana();
    await on(ctx, (then) => remember(then, 'I feel anxious about the exam'));
    const chess = await on(ctx, (then) => added(then, { value: 'Plays chess' }));
    const later = days(ctx, 30);
    expect(await memoriesAsOf(later, { date: '2025-12-22' })).toMatchObject([
      { value: 'Plays chess' },
    ]);
    await forgetMemory(later, { id: chess.id });
    const then = await memoriesAsOf(later, { date: '2025-11-22' });
    expect(then.map(({ category }) => category)).toContain('emotion');
    expect(values(then)).not.toContain('Plays chess');
  });

  test('is nobody else’s', async () => {
    const [ctx, ben] = [await ana(), await ana()];
    await on(ctx, (then) => added(then, { value: 'Plays chess' }));
    expect(await memoriesAsOf(ben, { date: '2025-11-22' })).toEqual([]);
  });
});

describe('is brought back', () => {
  test('an earlier value, in the words of the person from then on', async () => {
    const ctx = await ana();
    await remember(ctx, 'I work at the museum');
    await remember(days(ctx, 1), 'I work at the library now', days(ctx, 1).now);
    const work = oneOf(await listMemories(ctx), 'fact');
    const first = (await historyOf(ctx, work)).at(-1);
    const back = await bringBack(days(ctx, 2), { id: work.id, historyId: first?.id });
    expect(back).toMatchObject({
      value: 'Works at the museum',
      quote: 'I work at the museum',
      locked: true,
    });
    expect(await historyOf(ctx, work)).toMatchObject([
      {
        operation: 'RESTORE',
        actor: 'user',
        before: 'Works at the library',
        after: 'Works at the museum',
      },
      { operation: 'CHANGE', actor: 'extraction', messageId: expect.any(String) },
      { operation: 'ADD' },
    ]);
  });

  test('what ran out, for as long again', async () => {
    const ctx = await ana();
    await remember(ctx, 'I feel anxious about the exam');
    const later = days(ctx, 30);
    expect(await listMemories(later)).toEqual([]);
    const [gone] = await listMemories(later, { past: true });
    const back = await bringBack(later, { id: gone?.id ?? '' });
    expect(back.expiresAt).toBe(days(ctx, 37).now.toISOString());
    expect(await listMemories(later)).toMatchObject([{ id: back.id }]);
    expect(await listMemories(later, { past: true })).toEqual([]);
  });

  test.each([
    ['somebody else’s memory', async (ben: Context, own: string) => bringBack(ben, { id: own })],
    [
      'a line of another memory',
      async (ben: Context, own: string, line: string) => {
        const mine = await added(ben, { value: 'Plays go' });
        return bringBack(ben, { id: mine.id, historyId: own && line });
      },
    ],
  ])('never %s', async (_, attempt) => {
    const [ctx, ben] = [await ana(), await ana()];
    const chess = await added(ctx, { value: 'Plays chess' });
    const [line] = await historyOf(ctx, chess);
    await expect(attempt(ben, chess.id, line?.id ?? '')).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
