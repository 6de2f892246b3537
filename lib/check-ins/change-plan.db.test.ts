import { describe, expect, test } from 'vitest';
import { asService } from '@/db/client';
import { addMemory } from '@/lib/memory/add';
import { forgetMemory } from '@/lib/memory/forget';
import type { Context } from '@/lib/platform/context';
import { claimNext } from './claim';
import { editDay } from './edit-day';
import { listCheckIns } from './list';
import { setPreferences } from './preferences';
import { setRhythm } from './rhythm';
import { keepDay, skipDay } from './skip-day';
import { snoozeCheckIn } from './snooze';
import { switchCheckIns } from './switch';
import { somebodyWaiting } from './testing/somebody-waiting';
import { checkInsOf, messagesOf, tick } from './testing/ticking';

const at = (ctx: Context, now: string): Context => ({ ...ctx, now: new Date(now) });
const usual = { time: null, aboutId: null, hint: null };
const nothing = { quietHours: null, silenceAfterDays: null, location: null };
const rhythm = {
  enabled: true,
  time: '09:00',
  flexibility: 'exact',
  timezone: 'Europe/Berlin',
} as const;

/** `pending 2026-11-23T08:00`, the earliest first. */
async function plan(ctx: Context) {
  const all = await checkInsOf(ctx);
  return all.map(
    ({ status, scheduledFor }) => `${status} ${scheduledFor.toISOString().slice(0, 16)}`,
  );
}

async function next(ctx: Context) {
  const [day] = (await listCheckIns(ctx)).coming;
  return { ...day, id: day?.id ?? '' };
}

describe('a day that was edited', () => {
  test('comes at its own time, the others at the usual one', async () => {
    const ana = await somebodyWaiting();
    await editDay(ana, { ...usual, date: '2026-11-24', time: '18:15' });
    await editDay(ana, { ...usual, date: '2026-11-23', time: '11:30' });
    expect(await plan(ana)).toEqual(['pending 2026-11-23T10:30']);
    const times = (await listCheckIns(ana)).coming.map(({ at: time }) => time.slice(8, 16));
    expect(times.slice(0, 3)).toEqual(['23T10:30', '24T17:15', '25T08:00']);
    await editDay(ana, { ...usual, date: '2026-11-23' });
    expect(await plan(ana)).toEqual(['pending 2026-11-23T08:00']);
  });

  test('is about what the person wants, in their words or of their memories', async () => {
    const ana = await somebodyWaiting();
    const { id } = await addMemory(ana, {
      category: 'thread',
      value: 'Learning to swim',
      subject: 'user',
      dueAt: null,
    });
    await editDay(ana, { ...usual, date: '2026-11-23', hint: 'the letter to my aunt' });
    await editDay(ana, { ...usual, date: '2026-11-24', aboutId: id });
    const [one, two] = (await listCheckIns(ana)).coming;
    expect(one).toMatchObject({
      topic: 'the letter to my aunt',
      reason: 'because you asked me to',
    });
    expect(two).toMatchObject({ topic: 'Learning to swim', wish: { aboutId: id } });
    await tick('2026-11-23T08:00:00Z');
    await tick('2026-11-24T08:00:00Z');
    const texts = (await messagesOf(ana)).map(({ content }) => content);
    expect(texts).toEqual([
      expect.stringContaining('the letter to my aunt'),
      expect.stringContaining('Learning to swim'),
    ]);
  });

  test('goes back to the companion when its matter is forgotten', async () => {
    const ana = await somebodyWaiting();
    const about = { category: 'thread', value: 'Learning to swim', subject: 'user', dueAt: null };
    const { id } = await addMemory(ana, { ...about, category: 'thread' });
    await editDay(ana, { ...usual, date: '2026-11-23', aboutId: id });
    await forgetMemory(ana, { id });
    expect((await next(ana)).topic).toBe('The week ahead');
  });

  test('keeps its time through a change of rhythm, and keeps out of quiet hours', async () => {
    const ana = await somebodyWaiting();
    await editDay(ana, { ...usual, date: '2026-11-23', time: '21:30' });
    await setRhythm(ana, { ...rhythm, time: '07:30' });
    expect(await plan(ana)).toEqual(['pending 2026-11-23T20:30']);
    const quietHours = { startMinute: 21 * 60, endMinute: 7 * 60 };
    await setPreferences(ana, { ...nothing, quietHours });
    expect(await plan(ana)).toEqual(['pending 2026-11-23T19:59']);
  });

  test.each<[string, Partial<Parameters<typeof editDay>[1]>, string]>([
    ['a day that is over', { date: '2026-11-22' }, 'conflict'],
    ['a day far away', { date: '2027-11-22' }, 'conflict'],
    ['an hour that has passed', { time: '06:59' }, 'bad_request'],
    ['what is nobody’s matter', { aboutId: crypto.randomUUID() }, 'not_found'],
  ])('is not %s', async (_, wish, code) => {
    const ana = await somebodyWaiting();
    const edit = editDay(ana, { ...usual, date: '2026-11-23', ...wish });
    await expect(edit).rejects.toMatchObject({ code });
    expect(await plan(ana)).toEqual(['pending 2026-11-23T08:00']);
  });

  test('is not what was sent already, nor about somebody else’s matter', async () => {
    const [ana, ben] = [await somebodyWaiting(), await somebodyWaiting()];
    const matter = { category: 'thread', value: 'A flat', subject: 'user', dueAt: null } as const;
    const { id } = await addMemory(ben, matter);
    const date = '2026-11-23';
    const edit = editDay(ana, { ...usual, date, aboutId: id });
    await expect(edit).rejects.toMatchObject({ code: 'not_found' });
    await tick('2026-11-23T08:00:00Z');
    const late = editDay(at(ana, '2026-11-23T08:01Z'), { ...usual, date, hint: 'x' });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  test('while it is being written is written anew', async () => {
    const ana = await somebodyWaiting();
    const now = new Date('2026-11-23T08:00:00Z');
    const claim = await claimNext({ db: asService, now });
    await editDay({ ...ana, now }, { ...usual, date: '2026-11-23', hint: 'the letter' });
    expect((await checkInsOf(ana))[0]).toMatchObject({ id: claim?.id, claimedUntil: null });
    expect(await tick('2026-11-23T08:00:10Z')).toMatchObject({ sent: 1 });
    expect((await messagesOf(ana))[0]?.content).toContain('the letter');
  });
});

describe('snoozed', () => {
  test.each([
    ['hour', 'pending 2026-11-23T09:00'],
    ['three_hours', 'pending 2026-11-23T11:00'],
  ] as const)('by %s it is %s', async (by, planned) => {
    const ana = await somebodyWaiting();
    await snoozeCheckIn(ana, { id: (await next(ana)).id, by });
    expect(await plan(ana)).toEqual([planned]);
  });

  test('by a day it takes along what was wished, and so does one without room', async () => {
    const tomorrow = ['skipped 2026-11-23T08:00', 'pending 2026-11-24T08:00'];
    const [ana, ben] = [
      await somebodyWaiting(),
      await somebodyWaiting({ quietHoursStartMinute: 10 * 60, quietHoursEndMinute: 8 * 60 }),
    ];
    await editDay(ana, { ...usual, date: '2026-11-23', hint: 'the letter' });
    await snoozeCheckIn(ana, { id: (await next(ana)).id, by: 'tomorrow' });
    expect(await plan(ana)).toEqual(tomorrow);
    expect(await next(ana)).toMatchObject({ topic: 'the letter' });
    await snoozeCheckIn(ben, { id: (await next(ben)).id, by: 'hour' });
    expect(await plan(ben)).toEqual(tomorrow);
  });

  test('twice at once, or while it is being written, it is one', async () => {
    const ana = await somebodyWaiting();
    const now = new Date('2026-11-23T08:00:00Z');
    const { id } = await next(ana);
    const twice = await Promise.allSettled([
      snoozeCheckIn({ ...ana, now }, { id, by: 'hour' }),
      snoozeCheckIn({ ...ana, now }, { id, by: 'hour' }),
      tick('2026-11-23T08:00:00Z'),
    ]);
    expect(twice.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    const planned = await plan(ana);
    const isSent = planned[0]?.startsWith('sent');
    expect(planned).toEqual(
      isSent ? ['sent 2026-11-23T08:00', 'pending 2026-11-24T08:00'] : ['pending 2026-11-23T09:00'],
    );
    expect(await messagesOf(ana)).toHaveLength(isSent ? 1 : 0);
  });
});

test('a day of next week is skipped, once, and taken back', async () => {
  const ana = await somebodyWaiting();
  const date = '2026-11-26';
  const dates = async () => (await listCheckIns(ana)).coming.map((day) => day.localDate.slice(-2));
  await Promise.all([skipDay(ana, { date }), skipDay(ana, { date })]);
  expect(await dates()).toEqual(['23', '24', '25', '27', '28', '29']);
  const listed = await listCheckIns(ana);
  expect(listed.skipped).toEqual([{ localDate: date, at: '2026-11-26T08:00:00.000Z' }]);
  expect(listed.past).toEqual([]);
  const later = await listCheckIns(at(ana, '2026-11-26T08:00:00Z'));
  expect(later).toMatchObject({ skipped: [], past: [{ localDate: date, status: 'skipped' }] });
  await keepDay(ana, { date });
  await keepDay(ana, { date });
  expect(await dates()).toEqual(['23', '24', '25', '26', '27', '28', '29']);
});

test('stopped and resumed in one go, also out of a pause', async () => {
  const ana = await somebodyWaiting({ checkInsPausedUntil: new Date('2027-01-01T00:00Z') });
  await switchCheckIns(ana, { enabled: false });
  expect(await plan(ana)).toEqual([]);
  const resume = () => switchCheckIns(ana, { enabled: true });
  await Promise.all([resume(), resume()]);
  expect(await plan(ana)).toEqual(['pending 2026-11-23T08:00']);
});

test('the plan follows quiet hours and silence', async () => {
  const ana = await somebodyWaiting();
  const quietHours = { startMinute: 22 * 60, endMinute: 10 * 60 };
  await setPreferences(ana, { ...nothing, quietHours, silenceAfterDays: 2 });
  const { coming } = await listCheckIns(ana);
  expect(coming.slice(0, 3).map(({ kind, at: time }) => `${kind} ${time.slice(8, 16)}`)).toEqual([
    'daily 23T09:00',
    'silence 24T09:00',
    'daily 25T09:00',
  ]);
});
