import { expect, test } from 'vitest';
import { recallAt } from './recall-at';

const question = { id: 'q', kind: 'multi_hop', text: '?', answer: '!' } as const;

test.each([
  ['all of it', [['a'], ['b']], ['a', 'x', 'b'], 3, 1],
  ['half of it within reach', [['a'], ['b']], ['a', 'x', 'b'], 2, 0.5],
  ['one of a group is enough', [['a', 'b']], ['b'], 1, 1],
  ['none', [['a']], [], 5, 0],
  ['nothing to find', [], ['a'], 5, null],
])('%s', (_, evidence, found, k, expected) => {
  expect(recallAt(k, { ...question, evidence }, found)).toBe(expected);
});
