import { expect, test } from 'vitest';
import { recallSession } from './recall-session';

const item = (id: string, text: string) =>
  ({ type: 'item', id, text, speaker: 'user', at: '2026-01-01T10:00:00Z' }) as const;
const query = { type: 'query', id: 'q', text: 'Where is the lighthouse?' } as const;

test('finds ids of the store at hand and what was said beside it, nothing of the one before', async () => {
  const answer = recallSession();
  expect(await answer({ type: 'begin', store: 'one', k: 5 })).toBeNull();
  await answer(item('a', 'The lighthouse is in Skagen'));
  await answer(item('b', 'I had soup'));
  expect(await answer({ type: 'end_items' })).toEqual({ type: 'ready' });
  expect(await answer(query)).toEqual({ type: 'result', id: 'q', ids: ['a', 'b'] });

  await answer({ type: 'begin', store: 'two', k: 5 });
  await expect(answer(query)).rejects.toThrow('before end_items');
  await answer(item('c', 'The lighthouse is on Terschelling'));
  await answer({ type: 'end_items' });
  expect(await answer(query)).toEqual({ type: 'result', id: 'q', ids: ['c'] });
});

test('a store without items answers with nothing', async () => {
  const answer = recallSession();
  await answer({ type: 'begin', k: 5 });
  await answer({ type: 'end_items' });
  expect(await answer(query)).toEqual({ type: 'result', id: 'q', ids: [] });
});
