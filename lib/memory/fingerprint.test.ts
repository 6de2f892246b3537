import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from './fingerprint';

const brother = {
  category: 'relationship',
  key: 'brother',
  value: 'Brother: Tomás',
  quote: 'my brother Tomás is driving me',
};
const forgotten = new Set(fingerprintsOf('ana', brother));
const known = (userId: string, memory: Parameters<typeof fingerprintsOf>[1]) =>
  fingerprintsOf(userId, memory).some((print) => forgotten.has(print));

describe('a forgotten memory is known again', () => {
  test.each([
    ['as it was', brother],
    ['under another key', { ...brother, key: 'tomas', quote: 'something else entirely was said' }],
    ['in another category', { ...brother, category: 'fact', quote: 'new words were used here' }],
    [
      'in other words from the same sentence',
      { ...brother, key: 'x', value: 'Is driven by Tomás' },
    ],
    [
      'from the sentence in other signs',
      { ...brother, value: 'x', quote: 'My brother Tomas is driving me!' },
    ],
    ['from a longer part of it', { ...brother, value: 'x', quote: 'x', sentence: brother.quote }],
  ])('%s', (_, memory) => expect(known('ana', memory)).toBe(true));

  test('in another rule’s words, from so few of one’s own', () => {
    const said = { category: 'fact', key: 'diet', value: 'Vegan', quote: "I'm vegan" };
    const prints = new Set(fingerprintsOf('ana', said));
    const again = { ...said, category: 'preference', key: 'food', value: 'Eats vegan food' };
    expect(fingerprintsOf('ana', again).some((print) => prints.has(print))).toBe(true);
  });
});

describe('something else is not', () => {
  test.each([
    ['another person of the same name', 'ben', brother],
    [
      'another brother',
      'ana',
      { ...brother, value: 'Brother: Luis', quote: 'my brother Luis cooks' },
    ],
    ['an empty value', 'ana', { ...brother, key: 'y', value: '…', quote: 'mm' }],
  ])('%s', (_, userId, memory) => expect(known(userId, memory)).toBe(false));
});

test.each([
  ['yes, really', 2],
  ['yes, Tomás', 3],
])('a short quote leaves a fingerprint only where it says it by itself: %s', (quote, count) => {
  expect(fingerprintsOf('ana', { ...brother, quote })).toHaveLength(count);
});

test('a fingerprint holds none of the words', () => {
  expect([...forgotten].join()).toMatch(/^[0-9a-f,]+$/);
});
