import { beforeEach, describe, expect, test, vi } from 'vitest';
import { companionMessages, userContext } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';
import { messageFor } from './message';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, outcomesOf, tick } from './testing/ticking';

vi.mock('@/lib/chat/open-with', { spy: true });
vi.mock('./message', { spy: true });

const nine = '2026-11-23T08:00:20Z';

async function writes(ctx: Context, at: string) {
  const { conversationId } = await openWith(ctx, {
    text: 'Hi',
    localDate: '2026-11-22',
    checkIn: { id: ctx.userId, reason: '', memoryIds: [] },
  });
  await ctx.db((tx) =>
    tx.insert(companionMessages).values({
      userId: ctx.userId,
      conversationId,
      role: 'user',
      content: 'Hello',
      createdAt: new Date(at),
    }),
  );
}

beforeEach(async () => {
  vi.mocked(openWith).mockReset();
  await asOwner()`delete from users`;
});

describe('a due check-in', () => {
  test('is written into the conversation, kept with its reason, and followed by the next', async () => {
    const ana = await somebodyWaiting();
    expect(await tick('2026-11-23T07:59:59Z')).toMatchObject({ sent: 0 });
    expect(await tick(nine)).toMatchObject({ sent: 1 });

    const [sent, next] = await checkInsOf(ana);
    const [message] = await messagesOf(ana);
    expect(sent).toMatchObject({
      status: 'sent',
      sentAt: new Date(nine),
      content: message?.content,
      messageId: message?.id,
      conversationId: message?.conversationId,
      priorityLevel: 'TEXTURE',
      reason: 'because a new week begins',
      generationContext: { by: 'template' },
    });
    expect(message?.metadata).toMatchObject({ checkIn: { id: sent?.id, answer: null } });
    expect(next).toMatchObject({ status: 'pending', localDate: '2026-11-24', content: null });
  });

  test('asks on Friday what was told on Sunday, also if nobody looked all week', async () => {
    const ana = await somebodyWaiting();
    const quote = 'I have a job interview at the museum on Thursday at 10';
    const [ask] = await ana.db((tx) =>
      tx
        .insert(userContext)
        .values({
          userId: ana.userId,
          category: 'follow_up',
          key: 'ask_interview',
          value: 'How did the interview at the museum go?',
          quote,
          dueAt: new Date('2026-11-27T08:00Z'),
          createdAt: new Date('2026-11-22T17:00Z'),
        })
        .returning(),
    );
    expect(await tick('2026-11-27T10:30:00Z')).toMatchObject({ sent: 1, skipped: 1 });
    expect(await outcomesOf(ana)).toEqual([
      'skipped 2026-11-23 late',
      'sent 2026-11-27',
      'pending 2026-11-28',
    ]);
    const sent = (await checkInsOf(ana)).find(({ status }) => status === 'sent');
    expect(sent).toMatchObject({
      priorityLevel: 'FOLLOW_UP',
      memoryIds: [ask?.id],
      reason: `because on Sunday you said “${quote}”`,
    });
    expect(sent?.content).toContain('How did the interview at the museum go?');
  });

  test('is sent late up to three hours, and not before its time on another day', async () => {
    const late = await somebodyWaiting();
    expect(await tick('2026-11-25T07:00:00Z')).toMatchObject({ sent: 0, skipped: 1 });
    expect(await outcomesOf(late)).toEqual(['skipped 2026-11-23 late', 'pending 2026-11-25']);
    expect(await tick('2026-11-25T11:00:00Z')).toMatchObject({ sent: 1 });
  });

  test('waits until the conversation has been silent for half an hour', async () => {
    const ana = await somebodyWaiting();
    await writes(ana, '2026-11-23T07:55:00Z');
    expect(await tick(nine)).toMatchObject({ postponed: 1, sent: 0 });
    expect(await tick('2026-11-23T08:24:59Z')).toMatchObject({ postponed: 0, sent: 0 });
    expect(await tick('2026-11-23T08:25:00Z')).toMatchObject({ sent: 1 });
    expect((await checkInsOf(ana))[0]?.attempts).toBe(1);
  });

  test('is not sent to who paused, stopped or has gone meanwhile', async () => {
    const [ana, ben, cleo] = [
      await somebodyWaiting(),
      await somebodyWaiting(),
      await somebodyWaiting(),
    ];
    await asOwner()`update users set check_ins_enabled = false where id = ${ana.userId}`;
    await asOwner()`
      update users set check_ins_paused_until = '2026-11-25T00:00Z' where id = ${ben.userId}`;
    await asOwner()`delete from auth.users where id = ${cleo.userId}`;
    expect(await tick(nine)).toMatchObject({ sent: 0, skipped: 2 });
    expect(await outcomesOf(ana)).toEqual(['skipped 2026-11-23 disabled']);
    expect(await outcomesOf(ben)).toEqual(['skipped 2026-11-23 paused', 'pending 2026-11-25']);
  });
});

test('what fails again and again is tried five times, then given up; tomorrow is planned', async () => {
  const ana = await somebodyWaiting();
  vi.mocked(openWith).mockRejectedValue(new TypeError('Ana’s words do not belong here'));
  const ticks = ['08:00', '08:01', '08:04', '08:14', '08:44'];
  const ends = [];
  for (const time of ticks) ends.push(await tick(`2026-11-23T${time}:00Z`));
  expect(ends.map(({ retried, failed }) => [retried, failed])).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
    [1, 0],
    [0, 1],
  ]);
  expect(await outcomesOf(ana)).toEqual(['failed 2026-11-23 failed', 'pending 2026-11-24']);
  expect((await checkInsOf(ana))[0]?.generationContext).toEqual({
    attempts: 5,
    error: 'TypeError',
  });
  expect(await tick('2026-11-23T09:30:00Z')).toMatchObject({ sent: 0, failed: 0 });
});

test('one that kills its server each time is given up without being begun again', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  await asOwner()`update scheduled_messages set attempts = 12 where user_id = ${ana.userId}`;
  // He was there when it died for another's sake.
  await asOwner()`update scheduled_messages set attempts = 6 where user_id = ${ben.userId}`;
  expect(await tick(nine)).toMatchObject({ failed: 1, sent: 1 });
  expect(await outcomesOf(ana)).toEqual(['failed 2026-11-23 failed', 'pending 2026-11-24']);
  expect(openWith).toHaveBeenCalledOnce();
});

test('one person’s broken check-in does not hold up the others', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  vi.mocked(openWith).mockRejectedValueOnce(new Error('once'));
  expect(await tick(nine)).toMatchObject({ sent: 1, retried: 1 });
  expect([...(await messagesOf(ana)), ...(await messagesOf(ben))]).toHaveLength(1);
});

test('nor does one who erases themselves while their words are looked for', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  vi.mocked(messageFor).mockImplementationOnce(async ({ userId }) => {
    await asOwner()`delete from auth.users where id = ${userId}`;
    return null;
  });
  expect(await tick(nine)).toMatchObject({ sent: 1, lost: 1 });
  expect([...(await messagesOf(ana)), ...(await messagesOf(ben))]).toHaveLength(1);
});

test('seven unanswered: one neutral note, then nothing until the person wants it', async () => {
  const ana = await somebodyWaiting();
  for (let day = 0; day < 60; day++) {
    await tick(new Date(Date.UTC(2026, 10, 23 + day, 8)).toISOString());
  }
  const all = await checkInsOf(ana);
  const sent = all.filter(({ status }) => status === 'sent');
  expect(sent.map(({ localDate }) => localDate)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-28',
    '2026-12-01',
    '2026-12-08',
    '2026-12-15',
    '2026-12-22',
  ]);
  expect(sent.at(-1)).toMatchObject({ priorityLevel: null, generationContext: { farewell: true } });
  const last = (await messagesOf(ana)).find(({ id }) => id === sent.at(-1)?.messageId);
  expect(last?.metadata).toMatchObject({ checkIn: { isFarewell: true } });
  expect(all.some(({ status }) => status === 'pending')).toBe(false);
});

test.each([
  [54, 1],
  [56, 0],
])('%i seconds after a tick began, it still begins %i', async (seconds, sent) => {
  await somebodyWaiting();
  const begun = Date.now();
  using clock = vi.spyOn(Date, 'now').mockReturnValue(begun + seconds * 1000);
  clock.mockReturnValueOnce(begun);
  expect(await tick(nine)).toMatchObject({ sent });
});
