import { describe, expect, test } from 'vitest';
import { addMemoryInput, editMemoryInput, memorySnapshot, resolveThreadInput } from './schema';

const id = '00000000-0000-4000-8000-000000000000';

describe('what the doors refuse', () => {
  test.each<[string, { safeParse: (input: unknown) => { success: boolean } }, unknown]>([
    ['no words', addMemoryInput, { category: 'fact', value: '  ' }],
    ['too many words', addMemoryInput, { category: 'fact', value: 'x'.repeat(1001) }],
    ['a derived category', addMemoryInput, { category: 'pattern', value: 'x' }],
    ['an unknown category', addMemoryInput, { category: 'secret', value: 'x' }],
    [
      'a date before Christ',
      addMemoryInput,
      { category: 'fact', value: 'x', dueAt: '0000-01-01T00:00:00Z' },
    ],
    ['a date that is none', addMemoryInput, { category: 'fact', value: 'x', dueAt: 'Thursday' }],
    ['no id', editMemoryInput, { value: 'x' }],
    ['an id that is none', editMemoryInput, { id: '1', value: 'x' }],
    ['nothing to change', editMemoryInput, { id }],
    ['an unknown policy', editMemoryInput, { id, mentionPolicy: 'always' }],
    ['a number for a text', resolveThreadInput, { id, outcome: 3 }],
    ['an empty receipt', memorySnapshot, { memories: [] }],
    ['a receipt of something else', memorySnapshot, { memories: [{ id }] }],
  ])('%s', (_, schema, input) => expect(schema.safeParse(input).success).toBe(false));
});

test('half a surrogate pair is replaced, for PostgreSQL knows no such text', () => {
  const { value } = addMemoryInput.parse({ category: 'fact', value: 'a\ud800b' });
  expect(value).toBe('a\ufffdb');
});

test('dates become instants', () => {
  const { dueAt } = addMemoryInput.parse({
    category: 'event',
    value: 'Trip',
    dueAt: '2026-11-26T10:00:00+02:00',
  });
  expect(dueAt).toBe('2026-11-26T08:00:00.000Z');
});
