import { describe, expect, test } from 'vitest';
import { companionMessages, userContext } from '@/db/schema';
import { noteAnswer } from '@/lib/chat/note-answer';
import type { Context } from '@/lib/platform/context';
import { listCheckIns } from './list';
import { pauseCheckIns } from './pause';
import { setRhythm } from './rhythm';
import { skipCheckIn } from './skip';
import { somebodyWaiting } from './testing/somebody-waiting';
import { tick } from './testing/ticking';

const at = (ctx: Context, now: string): Context => ({ ...ctx, now: new Date(now) });

describe('the coming week', () => {
  test('has seven days, what each would be about, and an id for the next', async () => {
    const ana = await somebodyWaiting();
    await ana.db((tx) =>
      tx.insert(userContext).values({
        userId: ana.userId,
        category: 'follow_up',
        key: 'ask_interview',
        value: 'How did the interview go?',
        quote: 'The interview is on Thursday',
        dueAt: new Date('2026-11-27T08:00Z'),
        createdAt: new Date('2026-11-22T17:00Z'),
      }),
    );
    const { coming, past, enabled, pausedUntil } = await listCheckIns(ana);
    expect(coming.map(({ localDate, priority }) => `${localDate} ${priority}`)).toEqual([
      '2026-11-23 TEXTURE',
      '2026-11-24 GENERIC',
      '2026-11-25 GENERIC',
      '2026-11-26 GENERIC',
      '2026-11-27 FOLLOW_UP',
      '2026-11-28 GENERIC',
      '2026-11-29 TEXTURE',
    ]);
    expect(coming[4]).toEqual({
      id: null,
      kind: 'daily',
      localDate: '2026-11-27',
      at: '2026-11-27T08:00:00.000Z',
      priority: 'FOLLOW_UP',
      topic: 'How did the interview go?',
      reason: 'because on Sunday you said “The interview is on Thursday”',
      wish: null,
    });
    expect(coming.map(({ id }) => typeof id)).toEqual(['string', ...Array(6).fill('object')]);
    expect({ past, enabled, pausedUntil }).toEqual({ past: [], enabled: true, pausedUntil: null });
  });

  test('is what the ticks then do', async () => {
    const ana = await somebodyWaiting();
    const { coming } = await listCheckIns(ana);
    for (const { at } of coming) await tick(at);
    const { past } = await listCheckIns(at(ana, '2026-11-29T12:00Z'));
    // Unanswered ones make room: that is not foreseen, and must not be announced.
    expect(
      past.filter(({ status }) => status === 'sent').map(({ localDate }) => localDate),
    ).toEqual(['2026-11-28', '2026-11-25', '2026-11-24', '2026-11-23']);
  });

  test('leaves out the days on which nothing is written for silence', async () => {
    const ana = await somebodyWaiting();
    for (const day of ['23', '24', '25']) await tick(`2026-11-${day}T08:00Z`);
    const { coming } = await listCheckIns(at(ana, '2026-11-25T12:00Z'));
    expect(coming.map(({ localDate }) => localDate)).toEqual(['2026-11-28', '2026-12-01']);
  });

  test('is empty while check-ins are off, and begins after a pause', async () => {
    const ana = await somebodyWaiting();
    const until = '2026-11-27T12:00:00.000Z';
    await pauseCheckIns(ana, { until });
    const paused = await listCheckIns(ana);
    expect(paused.pausedUntil).toBe(until);
    expect(paused.coming.map(({ localDate }) => localDate)).toEqual(['2026-11-28', '2026-11-29']);
    await setRhythm(ana, {
      enabled: false,
      time: '09:00',
      flexibility: 'exact',
      timezone: 'Europe/Berlin',
    });
    expect(await listCheckIns(ana)).toMatchObject({ coming: [], enabled: false });
    expect((await listCheckIns(at(ana, '2026-11-28T00:00Z'))).pausedUntil).toBeNull();
  });

  test('a skipped day can come back until its time; then it is past, with its reason', async () => {
    const ana = await somebodyWaiting();
    const [next] = (await listCheckIns(ana)).coming;
    await skipCheckIn(ana, { id: next?.id ?? '' });
    const { coming, skipped, past: none } = await listCheckIns(ana);
    expect(coming[0]).toMatchObject({ localDate: '2026-11-24', id: expect.any(String) });
    expect(skipped).toEqual([{ localDate: '2026-11-23', at: next?.at }]);
    expect(none).toEqual([]);
    const { past } = await listCheckIns(at(ana, next?.at ?? ''));
    expect(past).toMatchObject([{ status: 'skipped', failureReason: 'You skipped it.' }]);
  });
});

test('a check-in that was answered in words says so', async () => {
  const ana = await somebodyWaiting();
  await tick('2026-11-23T08:00Z');
  const sent = async () => (await listCheckIns(at(ana, '2026-11-23T12:00Z'))).past[0];
  expect(await sent()).toMatchObject({ status: 'sent', answer: null });
  await ana.db(async (tx) => {
    const [message] = await tx.select().from(companionMessages);
    await tx.insert(companionMessages).values({
      userId: ana.userId,
      conversationId: message?.conversationId ?? '',
      role: 'user',
      content: 'It was a good day',
    });
  });
  expect(await sent()).toMatchObject({ answer: 'replied' });
});

test('so does one that was answered the next morning', async () => {
  const ana = await somebodyWaiting();
  await tick('2026-11-23T08:00Z');
  const sent = async () => (await listCheckIns(at(ana, '2026-11-24T07:00Z'))).past[0];
  const messageId = (await sent())?.messageId ?? '';
  await noteAnswer(ana, { messageId, answer: 'replied' });
  expect(await sent()).toMatchObject({ answer: 'replied' });
});

test('shows one’s own only', async () => {
  const [, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  await tick('2026-11-23T08:00Z');
  expect((await listCheckIns(ben)).past).toHaveLength(1);
});
