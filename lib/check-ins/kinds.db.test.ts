import { beforeEach, describe, expect, test } from 'vitest';
import { companionMessages, userContext } from '@/db/schema';
import { asOwner } from '@/db/testing/as-owner';
import { resolveThread } from '@/lib/memory/resolve-thread';
import type { Context } from '@/lib/platform/context';
import { editDay } from './edit-day';
import { listCheckIns } from './list';
import { pauseCheckIns } from './pause';
import { planCare } from './plan-care';
import { planNext } from './plan-next';
import { skipCheckIn } from './skip';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, tick } from './testing/ticking';

const at = (ctx: Context, now: string): Context => ({ ...ctx, now: new Date(now) });
// Berlin is an hour ahead: nine in the morning, nine in the evening.
const morning = (day: number) => `2026-11-${day}T08:00:00Z`;
const evening = (day: number) => `2026-11-${day}T20:00:00Z`;

/** `daily sent 2026-11-23T08:00`, the earliest first. */
async function plan(ctx: Context) {
  const all = await checkInsOf(ctx);
  return all.map((row) =>
    [row.kind, row.status, row.scheduledFor.toISOString().slice(0, 16)].join(' '),
  );
}

async function asks(ctx: Context, ...questions: string[]) {
  const rows = questions.map((value, index) => ({
    userId: ctx.userId,
    category: 'follow_up',
    key: value,
    value,
    importanceScore: 0.9 - index / 10,
    dueAt: new Date(morning(23)),
    createdAt: new Date('2026-11-20T08:00Z'),
  }));
  const written = await ctx.db((tx) => tx.insert(userContext).values(rows).returning());
  await planNext(ctx);
  return written.map(({ id }) => id);
}

async function writes(ctx: Context, createdAt: string) {
  await ctx.db(async (tx) => {
    const [message] = await tx.select().from(companionMessages);
    await tx.insert(companionMessages).values({
      userId: ctx.userId,
      conversationId: message?.conversationId ?? '',
      role: 'user',
      content: 'Hello',
      createdAt: new Date(createdAt),
    });
  });
}

beforeEach(async () => {
  await asOwner()`delete from users`;
});

describe('an event', () => {
  const [exam, dentist, move] = ['How was the exam?', 'And the dentist?', 'And the move?'];

  test('comes in the evening of a day on which two dates have come, once each', async () => {
    const ana = await somebodyWaiting();
    await asks(ana, exam, dentist);
    expect(await plan(ana)).toEqual(['daily pending 2026-11-23T08:00']);
    await tick(morning(23));
    expect(await plan(ana)).toEqual([
      'daily sent 2026-11-23T08:00',
      'event pending 2026-11-23T20:00',
      'daily pending 2026-11-24T08:00',
    ]);
    const foreseen = (await listCheckIns(at(ana, '2026-11-23T12:00Z'))).coming[0];
    expect(foreseen).toMatchObject({ kind: 'event', topic: dentist, id: expect.any(String) });
    await Promise.all([tick(evening(23)), tick(evening(23))]);
    await tick(morning(24));
    const texts = (await messagesOf(ana)).map(({ content }) => content);
    expect(texts).toEqual([
      expect.stringContaining(exam),
      expect.stringContaining(dentist),
      expect.not.stringMatching(/exam|dentist/),
    ]);
  });

  test('is one a day; what is left is for tomorrow', async () => {
    const ana = await somebodyWaiting();
    await asks(ana, exam, dentist, move);
    for (const time of [morning(23), evening(23), morning(24)]) await tick(time);
    const texts = (await messagesOf(ana)).map(({ content }) => content);
    expect(texts.map((text) => [exam, dentist, move].find((one) => text.includes(one)))).toEqual([
      exam,
      dentist,
      move,
    ]);
  });

  test.each<[string, Parameters<typeof somebodyWaiting>[0]]>([
    ['where the evening is late', { preferredMessageTime: '11:00' }],
    ['in quiet hours', { quietHoursStartMinute: 20 * 60, quietHoursEndMinute: 7 * 60 }],
  ])('waits for the next day %s', async (_, facts) => {
    const ana = await somebodyWaiting(facts);
    await asks(ana, exam, dentist);
    await tick('2026-11-23T10:00:00Z');
    expect((await plan(ana)).map((one) => one.split(' ')[0])).toEqual(['daily', 'daily']);
  });

  test('does not come in place of a check-in that was skipped', async () => {
    const ana = await somebodyWaiting();
    await asks(ana, exam, dentist);
    const [next] = (await listCheckIns(ana)).coming;
    await skipCheckIn(ana, { id: next?.id ?? '' });
    expect(await plan(ana)).toEqual([
      'daily skipped 2026-11-23T08:00',
      'daily pending 2026-11-24T08:00',
    ]);
  });

  test('that was skipped is not asked again', async () => {
    const ana = await somebodyWaiting();
    await asks(ana, exam, dentist);
    await tick(morning(23));
    const event = (await checkInsOf(ana)).find(({ kind }) => kind === 'event');
    await skipCheckIn(at(ana, '2026-11-23T12:00Z'), { id: event?.id ?? '' });
    await tick(evening(23));
    await tick(morning(24));
    const texts = (await messagesOf(ana)).map(({ content }) => content).join();
    expect(texts).not.toContain(dentist);
  });

  test('goes with what it was about', async () => {
    const ana = await somebodyWaiting();
    const [, second = ''] = await asks(ana, exam, dentist);
    await tick(morning(23));
    await resolveThread(at(ana, '2026-11-23T12:00Z'), { id: second, outcome: '' });
    expect(await tick(evening(23))).toMatchObject({ sent: 0, skipped: 1 });
  });
});

describe('after a silence', () => {
  const waiting = (silenceAfterDays: number | null) => somebodyWaiting({ silenceAfterDays });

  test('a note takes the place of a check-in, once', async () => {
    const ana = await waiting(2);
    for (const day of [23, 24, 25]) await tick(morning(day));
    const sent = (await checkInsOf(ana)).filter(({ status }) => status === 'sent');
    expect(sent.map(({ kind }) => kind)).toEqual(['daily', 'silence', 'daily']);
    expect(sent[1]).toMatchObject({
      priorityLevel: null,
      content: expect.not.stringMatching(/\?/),
    });
  });

  test('it keeps to the days on which anything is written', async () => {
    const ana = await waiting(5);
    for (let day = 23; day < 30; day++) await tick(morning(day));
    const sent = (await checkInsOf(ana)).filter(({ status }) => status === 'sent');
    expect(sent.map(({ kind, localDate }) => `${kind} ${localDate.slice(-2)}`)).toEqual([
      'daily 23',
      'daily 24',
      'daily 25',
      'silence 28',
    ]);
  });

  test('what they wished for that day comes instead', async () => {
    const ana = await waiting(2);
    await tick(morning(23));
    const wish = { date: '2026-11-24', time: null, aboutId: null, hint: 'The letter' };
    await editDay(at(ana, '2026-11-23T12:00Z'), wish);
    await tick(morning(24));
    expect((await messagesOf(ana)).at(-1)?.content).toContain('The letter');
  });

  test('none comes when a word came first, and none to who did not ask', async () => {
    for (const ana of [await waiting(2), await waiting(null)]) {
      await tick(morning(23));
      await writes(ana, '2026-11-23T12:00:00Z');
      await tick(morning(24));
      const kinds = (await checkInsOf(ana)).map(({ kind, status }) => `${kind} ${status}`);
      expect(kinds.slice(0, 2)).toEqual(['daily sent', 'daily sent']);
    }
  });
});

describe('a care note', () => {
  test('comes the day after, with fixed words, and nothing before it', async () => {
    const ana = await somebodyWaiting();
    await asks(ana, 'How was the exam?', 'And the dentist?');
    await planCare(ana);
    await planCare(at(ana, '2026-11-23T07:00:00Z'));
    expect(await plan(ana)).toEqual(['care pending 2026-11-24T08:00']);
    await tick(morning(23));
    expect(await messagesOf(ana)).toEqual([]);
    await tick(morning(24));
    const [note] = await messagesOf(ana);
    expect(note?.content).toContain('a quiet word for today');
    expect(note?.content).not.toMatch(/\?|exam|dentist/);
    expect(await plan(ana)).toEqual([
      'care sent 2026-11-24T08:00',
      'daily pending 2026-11-25T08:00',
    ]);
  });

  test('follows a change of plan, and stays with a pause', async () => {
    const ana = await somebodyWaiting();
    await planCare(ana);
    await pauseCheckIns(ana, { until: '2026-11-24T18:00:00Z' });
    expect(await plan(ana)).toEqual(['care pending 2026-11-25T08:00']);
  });

  test('is written to nobody who wants no check-ins', async () => {
    const ana = await somebodyWaiting({ checkInsEnabled: false });
    await planCare(ana);
    expect(await plan(ana)).toEqual([]);
  });
});
