import { asc } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { companionMessages, scheduledMessages, userContext } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';
import { claimNext } from './claim';
import { farewellMessage } from './message';
import { pauseCheckIns } from './pause';
import { sendDueCheckIns } from './send';
import { settle } from './settle';
import { somebodyWaiting } from './somebody-waiting';
import { whatWeKnow } from './what-we-know';
import { writeCheckIn } from './write-check-in';

vi.mock('@/lib/chat/open-with', { spy: true });

const tick = (now: string) => sendDueCheckIns({ db: asService, now: new Date(now) });
const nine = '2026-11-23T08:00:20Z';

async function checkIns({ db }: Pick<Context, 'db'>) {
  return db((tx) =>
    tx.select().from(scheduledMessages).orderBy(asc(scheduledMessages.scheduledFor)),
  );
}
async function outcomes(ctx: Pick<Context, 'db'>) {
  return (await checkIns(ctx)).map(({ status, localDate, failureReason }) =>
    [status, localDate, ...(failureReason ? [failureReason] : [])].join(' '),
  );
}
const messages = ({ db }: Pick<Context, 'db'>) =>
  db((tx) => tx.select().from(companionMessages).orderBy(asc(companionMessages.seq)));

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

    const [sent, next] = await checkIns(ana);
    const [message] = await messages(ana);
    expect(sent).toMatchObject({
      status: 'sent',
      sentAt: new Date(nine),
      content: message?.content,
      messageId: message?.id,
      conversationId: message?.conversationId,
      priorityLevel: 'TEXTURE',
      reason: 'because a new week begins',
      generationContext: {
        by: 'template',
        deliveries: [{ channel: 'web', outcome: 'sent' }],
      },
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
    expect(await outcomes(ana)).toEqual([
      'skipped 2026-11-23 late',
      'sent 2026-11-27',
      'pending 2026-11-28',
    ]);
    const sent = (await checkIns(ana)).find(({ status }) => status === 'sent');
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
    expect(await outcomes(late)).toEqual(['skipped 2026-11-23 late', 'pending 2026-11-25']);
    expect(await tick('2026-11-25T11:00:00Z')).toMatchObject({ sent: 1 });
  });

  test('waits until the conversation has been silent for half an hour', async () => {
    const ana = await somebodyWaiting();
    await writes(ana, '2026-11-23T07:55:00Z');
    expect(await tick(nine)).toMatchObject({ postponed: 1, sent: 0 });
    expect(await tick('2026-11-23T08:24:59Z')).toMatchObject({ postponed: 0, sent: 0 });
    expect(await tick('2026-11-23T08:25:00Z')).toMatchObject({ sent: 1 });
    expect((await checkIns(ana))[0]?.attempts).toBe(1);
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
    expect(await outcomes(ana)).toEqual(['skipped 2026-11-23 disabled']);
    expect(await outcomes(ben)).toEqual(['skipped 2026-11-23 paused', 'pending 2026-11-25']);
  });
});

describe('exactly once', () => {
  test('when ticks run at once, twice and again', async () => {
    const people = await Promise.all(Array.from({ length: 24 }, () => somebodyWaiting()));
    const ticks = await Promise.all([tick(nine), tick(nine), tick(nine)]);
    await tick(nine);
    expect(ticks.map((counts) => counts.sent).reduce((a, b) => a + b)).toBe(people.length);
    for (const person of people) {
      expect(await outcomes(person)).toEqual(['sent 2026-11-23', 'pending 2026-11-24']);
      expect(await messages(person)).toHaveLength(1);
    }
  });

  test('when the server dies after claiming', async () => {
    const ana = await somebodyWaiting();
    expect(await claimNext({ db: asService, now: new Date(nine) })).not.toBeNull();
    expect(await tick('2026-11-23T08:03:00Z')).toMatchObject({ sent: 0 });
    expect(await tick('2026-11-23T08:04:00Z')).toMatchObject({ sent: 1 });
    expect(await messages(ana)).toHaveLength(1);
  });

  test('when writing breaks off in the middle', async () => {
    const ana = await somebodyWaiting();
    const { openWith: real } =
      await vi.importActual<typeof import('@/lib/chat/open-with')>('@/lib/chat/open-with');
    vi.mocked(openWith).mockImplementationOnce(async (ctx, opening) => {
      await real(ctx, opening);
      throw new Error('the power went');
    });
    expect(await tick(nine)).toMatchObject({ retried: 1, sent: 0 });
    expect(await messages(ana)).toEqual([]);
    expect(await outcomes(ana)).toEqual(['pending 2026-11-23']);
    expect(await tick('2026-11-23T08:01:10Z')).toMatchObject({ sent: 0 });
    expect(await tick('2026-11-23T08:01:20Z')).toMatchObject({ sent: 1 });
    expect(await messages(ana)).toHaveLength(1);
  });

  test('when a slow worker comes back after its lease', async () => {
    const ana = await somebodyWaiting();
    const slow = await claimNext({ db: asService, now: new Date(nine) });
    await tick('2026-11-23T08:04:00Z');
    if (!slow) throw new Error('nothing was claimed');
    const message = farewellMessage(await whatWeKnow(ana));
    expect(await writeCheckIn(ana, slow, message)).toBeNull();
    expect(await settle(ana, slow, { is: 'failed', error: 'late' })).toBe('lost');
    expect(await messages(ana)).toHaveLength(1);
    expect(await outcomes(ana)).toEqual(['sent 2026-11-23', 'pending 2026-11-24']);
  });

  test('and the one who has it now is not disturbed by the one who had it before', async () => {
    const ana = await somebodyWaiting();
    const slow = await claimNext({ db: asService, now: new Date(nine) });
    const fresh = await claimNext({ db: asService, now: new Date('2026-11-23T08:04:00Z') });
    if (!slow || !fresh) throw new Error('nothing was claimed');
    const message = farewellMessage(await whatWeKnow(ana));
    expect(await settle(ana, slow, { is: 'retried', error: 'late' })).toBe('lost');
    expect(await writeCheckIn(ana, slow, message)).toBeNull();
    expect(await writeCheckIn(ana, fresh, message)).not.toBeNull();
  });

  test('or not at all, when the person pauses while it is composed', async () => {
    const ana = await somebodyWaiting();
    const claim = await claimNext({ db: asService, now: new Date(nine) });
    await pauseCheckIns(ana, { until: '2026-11-25T12:00:00Z' });
    if (!claim) throw new Error('nothing was claimed');
    expect(await writeCheckIn(ana, claim, farewellMessage(await whatWeKnow(ana)))).toBeNull();
    expect(await messages(ana)).toEqual([]);
    expect(await outcomes(ana)).toEqual(['pending 2026-11-26']);
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
  expect(await outcomes(ana)).toEqual(['failed 2026-11-23 failed', 'pending 2026-11-24']);
  expect((await checkIns(ana))[0]?.generationContext).toEqual({ attempts: 5, error: 'TypeError' });
  expect(await tick('2026-11-23T09:30:00Z')).toMatchObject({ sent: 0, failed: 0 });
});

test('one that kills its server each time is given up without being begun again', async () => {
  const ana = await somebodyWaiting();
  await asOwner()`update scheduled_messages set attempts = 5 where user_id = ${ana.userId}`;
  expect(await tick(nine)).toMatchObject({ failed: 1 });
  expect(openWith).not.toHaveBeenCalled();
});

test('one person’s broken check-in does not hold up the others', async () => {
  const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
  vi.mocked(openWith).mockRejectedValueOnce(new Error('once'));
  expect(await tick(nine)).toMatchObject({ sent: 1, retried: 1 });
  expect([...(await messages(ana)), ...(await messages(ben))]).toHaveLength(1);
});

test('seven unanswered: one neutral note, then nothing until the person wants it', async () => {
  const ana = await somebodyWaiting();
  for (let day = 0; day < 60; day++) {
    await tick(new Date(Date.UTC(2026, 10, 23 + day, 8)).toISOString());
  }
  const all = await checkIns(ana);
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
  expect(all.some(({ status }) => status === 'pending')).toBe(false);
});
