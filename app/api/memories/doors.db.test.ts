import { describe, expect, test, vi } from 'vitest';
import { aPerson } from '@/db/testing/a-person';
import { POST as answer } from '../suggestions/[id]/route';
import { GET as listSuggestions } from '../suggestions/route';
import { GET as history } from './[id]/history/route';
import { POST as resolve } from './[id]/resolve/route';
import { POST as bringBack } from './[id]/restore/route';
import { PATCH as edit, DELETE as forget } from './[id]/route';
import { GET as asOf } from './as-of/route';
import { POST as preview } from './import/preview/route';
import { POST as bringIn } from './import/route';
import { GET as remembered } from './remembered/route';
import { POST as restore } from './restore/route';
import { POST as add, GET as list } from './route';
import { POST as undo } from './undo/route';

const asking = vi.hoisted(() => ({ userId: '' }));
vi.mock('@/lib/platform/auth/session', () => ({ requireUserId: async () => asking.userId }));

type Door = typeof list;
const unknown = '00000000-0000-4000-8000-000000000000';

async function ask(
  door: Door,
  {
    method = 'GET',
    id,
    query = '',
    body,
  }: { method?: string; id?: string; query?: string; body?: unknown },
) {
  const request = new Request(`http://localhost:3000/api/memories${query}`, {
    method,
    headers: { origin: 'http://localhost:3000' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const response = await door(request, { params: Promise.resolve(id === undefined ? {} : { id }) });
  return { status: response.status, body: await response.json() };
}

async function somebody() {
  const { userId } = await aPerson();
  asking.userId = userId;
}

test('a life of one memory, through the doors', async () => {
  await somebody();
  const added = await ask(add, {
    method: 'POST',
    body: { category: 'fact', value: 'Plays chess' },
  });
  expect(added).toMatchObject({ status: 200, body: { value: 'Plays chess', locked: true } });
  const { id } = added.body;
  await ask(edit, { method: 'PATCH', id, body: { value: 'Plays go', pinned: true } });
  expect((await ask(list, { query: '?query=go' })).body.memories).toMatchObject([
    { id, pinned: true },
  ]);
  const { changes } = (await ask(history, { id })).body;
  expect(changes).toMatchObject([
    { operation: 'EDIT', before: 'Plays chess' },
    { operation: 'ADD' },
  ]);
  await ask(undo, { method: 'POST', body: { historyId: changes[0].id } });
  const receipt = await ask(forget, { method: 'DELETE', id });
  expect(receipt.body).toMatchObject({ words: ['Plays chess'], removed: { memories: 1 } });
  expect((await ask(list, {})).body).toEqual({ memories: [] });
  await ask(restore, { method: 'POST', body: receipt.body.snapshot });
  expect((await ask(list, {})).body.memories).toMatchObject([{ id, value: 'Plays chess' }]);
  expect((await ask(listSuggestions, {})).body).toEqual({ suggestions: [] });
});

describe('unknown ids are not found', () => {
  test.each<[string, Door, Parameters<typeof ask>[1]]>([
    ['edit', edit, { method: 'PATCH', id: unknown, body: { value: 'x' } }],
    ['forget', forget, { method: 'DELETE', id: unknown }],
    ['history', history, { id: unknown }],
    ['resolve', resolve, { method: 'POST', id: unknown, body: { outcome: 'x' } }],
    ['bring back', bringBack, { method: 'POST', id: unknown, body: {} }],
    ['undo', undo, { method: 'POST', body: { historyId: unknown } }],
    ['remembered', remembered, { query: `?messageId=${unknown}` }],
    ['answer', answer, { method: 'POST', id: unknown, body: { accept: true } }],
  ])('%s', async (_, door, input) => {
    await somebody();
    expect(await ask(door, input)).toMatchObject({
      status: 404,
      body: { error: { code: 'not_found' } },
    });
  });
});

describe('what cannot be read is refused', () => {
  test.each<[string, Door, Parameters<typeof ask>[1]]>([
    ['an id that is none', edit, { method: 'PATCH', id: 'x', body: { value: 'x' } }],
    [
      'an id in the body is not the one in the path',
      edit,
      { method: 'PATCH', id: 'x', body: { id: unknown, value: 'x' } },
    ],
    ['nothing to change', edit, { method: 'PATCH', id: unknown, body: {} }],
    ['wrong types', edit, { method: 'PATCH', id: unknown, body: { pinned: 'yes' } }],
    ['no JSON', add, { method: 'POST', body: '{' }],
    ['a list', add, { method: 'POST', body: [] }],
    ['NUL', add, { method: 'POST', body: { category: 'fact', value: 'a\u0000b' } }],
    ['too long', add, { method: 'POST', body: { category: 'fact', value: 'x'.repeat(2000) } }],
    ['no category', add, { method: 'POST', body: { value: 'x' } }],
    [
      'an impossible date',
      add,
      { method: 'POST', body: { category: 'fact', value: 'x', dueAt: '0000-01-01T00:00:00Z' } },
    ],
    ['no receipt', restore, { method: 'POST', body: {} }],
    ['no message', remembered, {}],
    ['no answer', answer, { method: 'POST', id: unknown, body: {} }],
    ['a day that is none', asOf, { query: '?date=2026-02-30' }],
    [
      'a list with something else',
      preview,
      { method: 'POST', body: { text: 'Plays chess', x: 1 } },
    ],
    ['nothing ticked', bringIn, { method: 'POST', body: { text: 'Plays chess', chosen: [] } }],
    ['nothing to read', bringIn, { method: 'POST', body: { text: '---', chosen: [0] } }],
    ['an unknown category', list, { query: '?category=secret' }],
  ])('%s', async (_, door, input) => {
    await somebody();
    expect(await ask(door, input)).toMatchObject({
      status: 400,
      body: { error: { code: 'bad_request' } },
    });
    expect((await ask(list, {})).body).toEqual({ memories: [] });
  });
});

test('a file may be larger than other bodies, and still has an end', async () => {
  await somebody();
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => `Shelf ${n} has ${'a very '.repeat(60)}long label`);
  const bodyOf = (count: number) => ({ method: 'POST', body: { text: lines(count).join('\n') } });
  const { status, body } = await ask(preview, bodyOf(1000));
  expect([status, body.proposals.length]).toEqual([200, 1000]);
  expect(await ask(add, bodyOf(1000))).toMatchObject({ status: 413 });
  expect(await ask(preview, bodyOf(9000))).toMatchObject({ status: 413 });
  expect((await ask(list, {})).body).toEqual({ memories: [] });
});
