import { describe, expect, test } from 'vitest';
import { fingerprintsOf } from './fingerprint';

const brother = {
  category: 'relationship',
  key: 'brother',
  value: 'Brother: Tomás',
  quote: 'my brother Tomás is driving me',
};
const forgotten = new Set(fingerprintsOf('ana', brother));
const known = (userId: string, memory: typeof brother) =>
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
  ])('%s', (_, memory) => expect(known('ana', memory)).toBe(true));
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

test('a short quote leaves no fingerprint of its own', () => {
  expect(fingerprintsOf('ana', { ...brother, quote: 'yes, Tomás' })).toHaveLength(2);
});

test('a fingerprint holds none of the words', () => {
  expect([...forgotten].join()).toMatch(/^[0-9a-f,]+$/);
});
