import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asService } from '@/db/client';
import { asOwner } from '@/db/testing/as-owner';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';
import { claimNext } from './claim';
import { messageFor } from './message';
import { pauseCheckIns } from './pause';
import { settle } from './settle';
import { somebodyWaiting } from './testing/somebody-waiting';
import { messagesOf, outcomesOf, tick } from './testing/ticking';
import { whatWeKnow } from './what-we-know';
import { writeCheckIn } from './write-check-in';

vi.mock('@/lib/chat/open-with', { spy: true });

const lastNote = async (ctx: Context) => {
  const asked = { kind: 'daily', localDate: '2026-11-23', verdict: { is: 'farewell' } } as const;
  const known = await whatWeKnow(ctx);
  const message = await messageFor(ctx, { known, ...asked });
  if (!message) throw new Error('there is always a last note');
  return { message, known };
};
const nine = '2026-11-23T08:00:20Z';

beforeEach(async () => {
  vi.mocked(openWith).mockReset();
  await asOwner()`delete from users`;
});

describe('a check-in stands in the conversation exactly once', () => {
  test('when ticks run at once, twice and again', async () => {
    const people = await Promise.all(Array.from({ length: 24 }, () => somebodyWaiting()));
    const ticks = await Promise.all([tick(nine), tick(nine), tick(nine)]);
    await tick(nine);
    expect(ticks.map((counts) => counts.sent).reduce((a, b) => a + b)).toBe(people.length);
    for (const person of people) {
      expect(await outcomesOf(person)).toEqual(['sent 2026-11-23', 'pending 2026-11-24']);
      expect(await messagesOf(person)).toHaveLength(1);
    }
  });

  test('when the server dies after claiming', async () => {
    const ana = await somebodyWaiting();
    expect(await claimNext({ db: asService, now: new Date(nine) })).not.toBeNull();
    expect(await tick('2026-11-23T08:03:00Z')).toMatchObject({ sent: 0 });
    expect(await tick('2026-11-23T08:04:00Z')).toMatchObject({ sent: 1 });
    expect(await messagesOf(ana)).toHaveLength(1);
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
    expect(await messagesOf(ana)).toEqual([]);
    expect(await outcomesOf(ana)).toEqual(['pending 2026-11-23']);
    expect(await tick('2026-11-23T08:01:10Z')).toMatchObject({ sent: 0 });
    expect(await tick('2026-11-23T08:01:20Z')).toMatchObject({ sent: 1 });
    expect(await messagesOf(ana)).toHaveLength(1);
  });

  test('when a slow worker comes back after its lease', async () => {
    const ana = await somebodyWaiting();
    const slow = await claimNext({ db: asService, now: new Date(nine) });
    await tick('2026-11-23T08:04:00Z');
    if (!slow) throw new Error('nothing was claimed');
    const note = await lastNote(ana);
    expect(await writeCheckIn(ana, slow, note)).toBe('lost');
    expect(await settle(ana, slow, { is: 'failed', error: 'late' })).toBe('lost');
    expect(await messagesOf(ana)).toHaveLength(1);
    expect(await outcomesOf(ana)).toEqual(['sent 2026-11-23', 'pending 2026-11-24']);
  });

  test('and the one who has it now is not disturbed by the one who had it before', async () => {
    const ana = await somebodyWaiting();
    const slow = await claimNext({ db: asService, now: new Date(nine) });
    const fresh = await claimNext({ db: asService, now: new Date('2026-11-23T08:04:00Z') });
    if (!slow || !fresh) throw new Error('nothing was claimed');
    const note = await lastNote(ana);
    expect(await settle(ana, slow, { is: 'retried', error: 'late' })).toBe('lost');
    expect(await writeCheckIn(ana, slow, note)).toBe('lost');
    expect(await writeCheckIn(ana, fresh, note)).toBe('sent');
  });

  test('or not at all, when the person pauses while it is composed', async () => {
    const ana = await somebodyWaiting();
    const claim = await claimNext({ db: asService, now: new Date(nine) });
    await pauseCheckIns(ana, { until: '2026-11-25T12:00:00Z' });
    if (!claim) throw new Error('nothing was claimed');
    expect(await writeCheckIn(ana, claim, await lastNote(ana))).toBe('lost');
    expect(await messagesOf(ana)).toEqual([]);
    expect(await outcomesOf(ana)).toEqual(['pending 2026-11-26']);
  });
});
