import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { scheduledMessages } from '@/db/schema';
import { listCheckIns } from '@/lib/check-ins/list';
import { somebodyWaiting } from '@/lib/check-ins/testing/somebody-waiting';
import { requireUserId } from '@/lib/platform/auth/session';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { POST as answer } from './[id]/answer/route';
import { POST as skip } from './[id]/skip/route';
import { POST as pause } from './pause/route';
import { PUT as rhythm } from './rhythm/route';
import { GET as list } from './route';

vi.mock('@/lib/platform/auth/session', () => ({ requireUserId: vi.fn() }));

type Door = typeof skip;
type Asked = { id?: string; body?: unknown; origin?: string | null };

/** Knocks as a page of ours would, signed in as whom the test says. */
function knock(door: Door, { id, body, origin = 'http://localhost:3000' }: Asked = {}) {
  const isRead = door === list;
  const request = new Request('http://localhost:3000/api/check-ins', {
    method: isRead ? 'GET' : 'POST',
    headers: { host: 'localhost:3000', ...(origin && { origin }) },
    ...(!isRead && { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) }),
  });
  return door(request, { params: Promise.resolve(id === undefined ? {} : { id }) });
}

let ana: Context;
const signIn = ({ userId }: Context) => vi.mocked(requireUserId).mockResolvedValue(userId);
const rows = () => ana.db((tx) => tx.select().from(scheduledMessages));
const good = { enabled: true, time: '18:30', flexibility: 'around', timezone: 'Europe/Berlin' };

beforeEach(async () => {
  ana = await somebodyWaiting({ now: new Date() });
  signIn(ana);
});

describe('the doors of the check-ins', () => {
  test('list, skip, pause and change the rhythm', async () => {
    const { coming } = await (await knock(list)).json();
    expect((await knock(skip, { id: coming[0].id })).status).toBe(204);
    expect((await knock(pause, { body: { until: '2099-01-01T00:00:00Z' } })).status).toBe(204);
    expect((await knock(pause, { body: { until: null } })).status).toBe(204);
    expect((await knock(rhythm, { body: good })).status).toBe(204);
    expect((await listCheckIns(ana)).skipped).toMatchObject([{ at: coming[0].at }]);
  });

  test.each<[string, Door, Asked]>([
    ['no answer', answer, { id: randomUUID() }],
    ['an answer that is none', answer, { id: randomUUID(), body: { answer: 'perhaps' } }],
    ['an id that is none', answer, { id: '1', body: { answer: 'later' } }],
    ['an id that is none', skip, { id: 'x'.repeat(100_000) }],
    ['no id', skip, {}],
    ['nothing', pause, { body: '' }],
    ['a date without a zone', pause, { body: { until: '2026-11-23T08:00:00' } }],
    ['a NUL byte', pause, { body: { until: '2026\u0000' } }],
    ['a list', pause, { body: [] }],
    ['what is no JSON', pause, { body: '{' }],
    ['a zone that does not exist', rhythm, { body: { ...good, timezone: 'Europe/Atlantis' } }],
    ['a time that does not exist', rhythm, { body: { ...good, time: '24:00' } }],
    ['a flexibility that does not exist', rhythm, { body: { ...good, flexibility: 'never' } }],
    ['a wrong type', rhythm, { body: { ...good, enabled: 'yes' } }],
  ])('refuse %s, and change nothing', async (_, door, asked) => {
    const before = await rows();
    const response = await knock(door, asked);
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe('bad_request');
    expect(await rows()).toEqual(before);
  });

  test.each<[string, Door, unknown]>([
    ['answer', answer, { answer: 'later' }],
    ['skip', skip, {}],
  ])('%s: a stranger’s check-in is as if it were not there', async (_, door, body) => {
    const [own] = await rows();
    signIn(await somebodyWaiting());
    const foreign = await knock(door, { id: own?.id ?? '', body });
    const missing = await knock(door, { id: randomUUID(), body });
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(await foreign.json()).toEqual(await missing.json());
    expect(await rows()).toEqual([own]);
  });

  test.each([
    ['list', list],
    ['answer', answer],
    ['skip', skip],
    ['pause', pause],
    ['rhythm', rhythm],
  ])('%s is for the signed-in', async (_, door) => {
    vi.mocked(requireUserId).mockRejectedValue(new AppError('unauthenticated'));
    expect((await knock(door, { id: randomUUID(), body: good })).status).toBe(401);
  });

  test.each([
    ['answer', answer],
    ['skip', skip],
    ['pause', pause],
    ['rhythm', rhythm],
  ])('%s is not for other sites’ pages', async (_, door) => {
    for (const origin of ['https://evil.example', 'null', null]) {
      expect((await knock(door, { id: randomUUID(), body: good, origin })).status).toBe(403);
    }
  });
});
