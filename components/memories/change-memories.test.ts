import { describe, expect, test } from 'vitest';
import { aMemory } from '@/lib/memory/testing/a-memory';
import { changeMemories } from './change-memories';
import { inverseEdit } from './inverse-edit';

const thread = aMemory({
  id: 'search',
  category: 'thread',
  thread: {
    summary: 'Job search',
    status: 'active',
    follow_up_date: '2026-11-20',
    key_details: [],
  },
});
const question = aMemory({ id: 'ask', category: 'follow_up', parentId: 'search' });
const tea = aMemory({ id: 'tea' });
const all = [thread, question, tea];
const ids = (memories: { id: string }[]) => memories.map(({ id }) => id);

describe('at once', () => {
  test('an edit is in its memory only, and in the words of the person', () => {
    const [, , changed] = changeMemories(all, {
      type: 'edited',
      id: 'tea',
      edit: { value: 'Likes green tea' },
    });
    expect(changed).toEqual({ ...tea, value: 'Likes green tea', locked: true });
  });

  test('pinning does not make it the person’s words', () => {
    const [, , changed] = changeMemories(all, {
      type: 'edited',
      id: 'tea',
      edit: { pinned: true },
    });
    expect(changed).toEqual({ ...tea, pinned: true });
  });

  test('a thread is edited by its summary', () => {
    const [changed] = changeMemories(all, {
      type: 'edited',
      id: 'search',
      edit: { value: 'New job' },
    });
    expect(changed?.thread?.summary).toBe('New job');
  });

  test.each(['I got it', ''])(
    'a thread is closed with its outcome %j, and asks nothing more',
    (outcome) => {
      const after = changeMemories(all, { type: 'resolved', id: 'search', outcome });
      expect(ids(after)).toEqual(['search', 'tea']);
      expect(after[0]?.thread).toMatchObject({ status: 'resolved', follow_up_date: null });
      expect(after[0]?.thread?.outcome).toBe(outcome || undefined);
    },
  );

  test.each([
    ['search', ['tea']],
    ['ask', ['search', 'tea']],
    ['unknown', ['search', 'ask', 'tea']],
  ])('forgetting %s leaves %j', (id, left) => {
    expect(ids(changeMemories(all, { type: 'forgotten', id }))).toEqual(left);
  });
});

test.each([
  [{ value: 'x' }, { value: tea.value }],
  [{ pinned: true }, { pinned: false }],
  [{ mentionPolicy: 'never' as const }, { mentionPolicy: 'free' }],
])('%j is undone by %j', (edit, inverse) => {
  expect(inverseEdit(tea, edit)).toEqual(inverse);
});
