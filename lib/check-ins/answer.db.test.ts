import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, scheduledMessages, userContext } from '@/db/schema';
import { answerPress } from '@/lib/inbound/answer-press';
import type { Context } from '@/lib/platform/context';
import { strings } from '@/lib/strings/en';
import { answerCheckIn } from './answer';
import { listCheckIns } from './list';
import type { Answer } from './schema';
import { sendDueCheckIns } from './send';
import { somebodyWaiting } from './testing/somebody-waiting';

const nine = new Date('2026-11-23T08:00:00Z');
const atNoon = (ctx: Context): Context => ({ ...ctx, now: new Date('2026-11-23T11:00:00Z') });

/** Somebody who was just asked about a job interview that belongs to a thread. */
async function somebodyAsked() {
  const ctx = await somebodyWaiting();
  const { userId } = ctx;
  const summary = 'Job interview at the museum';
  const thread = { summary, status: 'active', follow_up_date: '2026-11-23', key_details: [] };
  const [parent] = await ctx.db((tx) =>
    tx
      .insert(userContext)
      .values({ userId, category: 'thread', key: 'interview', value: JSON.stringify(thread) })
      .returning(),
  );
  await ctx.db((tx) =>
    tx.insert(userContext).values({
      userId,
      category: 'follow_up',
      key: 'ask_interview',
      value: 'How did the interview at the museum go?',
      dueAt: nine,
      parentId: parent?.id,
    }),
  );
  await sendDueCheckIns({ db: asService, now: nine });
  const [sent] = await ctx.db((tx) =>
    tx.select().from(scheduledMessages).where(eq(scheduledMessages.status, 'sent')),
  );
  return { ana: atNoon(ctx), id: sent?.id ?? '' };
}

async function memoriesOf({ db }: Context) {
  const rows = await db((tx) => tx.select().from(userContext).orderBy(userContext.category));
  return rows.map(({ category, value, dueAt }) => ({
    category,
    dueAt: dueAt?.toISOString(),
    ...(category === 'thread' && { thread: JSON.parse(value) }),
  }));
}

const coming = async (ctx: Context) =>
  (await listCheckIns(ctx)).coming.map(({ localDate, priority }) => `${localDate} ${priority}`);

describe('an answer', () => {
  test.each<[Answer, string | undefined]>([
    ['went_well', 'It went well.'],
    ['drop_it', undefined],
  ])('%s closes the thread, and nobody asks again', async (answer, outcome) => {
    const { ana, id } = await somebodyAsked();
    await answerCheckIn(ana, { id, answer });
    const [only, ...rest] = await memoriesOf(ana);
    expect(rest).toEqual([]);
    expect(only?.thread).toMatchObject({ status: 'resolved', follow_up_date: null });
    expect(only?.thread.outcome).toBe(outcome);
    expect((await coming(ana)).join()).not.toMatch(/FOLLOW_UP|THREAD/);
  });

  test.each<[Answer, string]>([
    ['later', '2026-11-24'],
    ['not_yet', '2026-11-26'],
  ])('%s asks again on %s', async (answer, date) => {
    const { ana, id } = await somebodyAsked();
    await answerCheckIn(ana, { id, answer });
    expect(await coming(ana)).toContain(`${date} FOLLOW_UP`);
    const asked = (await coming(ana)).filter((day) => day.includes('FOLLOW_UP'));
    expect(asked).toHaveLength(1);
  });

  test('“not yet” is three mornings, also over the shortest night', async () => {
    const { ana, id } = await somebodyAsked();
    // The last half hour in Berlin before the day on which the clocks go forward.
    const late = { ...ana, now: new Date('2027-03-27T22:30:00Z') };
    await answerCheckIn(late, { id, answer: 'not_yet' });
    const [question] = await memoriesOf(ana);
    expect(question).toMatchObject({ category: 'follow_up', dueAt: '2027-03-30T07:00:00.000Z' });
  });

  test('is kept with the check-in and at its message', async () => {
    const { ana, id } = await somebodyAsked();
    await answerCheckIn(ana, { id, answer: 'not_yet' });
    const { past } = await listCheckIns(ana);
    expect(past[0]).toMatchObject({ id, answer: 'not_yet' });
    const [message] = await ana.db((tx) => tx.select().from(companionMessages));
    expect(message?.metadata).toMatchObject({ checkIn: { id, answer: 'not_yet' } });
  });

  test('says whether there was anything to close or to move', async () => {
    const { ana, id } = await somebodyAsked();
    expect(await answerCheckIn(ana, { id, answer: 'later' })).toEqual({ hasEffect: true });

    const ben = await somebodyWaiting();
    await sendDueCheckIns({ db: asService, now: nine });
    const [word] = (await listCheckIns(atNoon(ben))).past;
    const press = { checkInId: word?.id ?? '', answer: 'later' };
    expect(await answerPress(atNoon(ben), press)).toBe(strings.channels.inbound.noted);
  });

  test('given twice is one; another one afterwards is a conflict', async () => {
    const { ana, id } = await somebodyAsked();
    const twice = await Promise.allSettled([
      answerCheckIn(ana, { id, answer: 'later' }),
      answerCheckIn(ana, { id, answer: 'later' }),
    ]);
    expect(twice.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const before = await memoriesOf(ana);
    await expect(answerCheckIn(ana, { id, answer: 'drop_it' })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await memoriesOf(ana)).toEqual(before);
  });

  test('is for one’s own check-ins, and for those that were sent', async () => {
    const { ana, id } = await somebodyAsked();
    const ben = await somebodyWaiting();
    await expect(answerCheckIn(ben, { id, answer: 'later' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const [next] = (await listCheckIns(ana)).coming;
    await expect(answerCheckIn(ana, { id: next?.id ?? '', answer: 'later' })).rejects.toMatchObject(
      { code: 'conflict' },
    );
  });

  test('finds nothing to close where the person made Morrow forget it', async () => {
    const { ana, id } = await somebodyAsked();
    await ana.db((tx) => tx.delete(userContext));
    await answerCheckIn(ana, { id, answer: 'went_well' });
    expect((await listCheckIns(ana)).past[0]).toMatchObject({ answer: 'went_well' });
  });
});
