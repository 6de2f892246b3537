import { expect, test } from 'vitest';
import { memory } from './extract-built-in/testing';
import { hasDied } from './has-died';

const someone = (key: string, subject: string, value: string) =>
  memory(value, { category: 'relationship', key, subject });

const known = [
  someone('grandmother', 'grandmother', 'Grandmother (died)'),
  someone('cat', 'Momo', 'Cat: Momo (died)'),
  someone('sister', 'Ana', 'Sister: Ana (died)'),
  someone('sister', 'Maya', 'Sister: Maya'),
  someone('father', 'Hans', 'Vater: Hans (gestorben)'),
];

test.each([
  ['your grandmother', true],
  ['your grandma', true],
  ['Momo', true],
  ['momo', true],
  ['your cat', true],
  ['Ana', true],
  ['mein Papa', true],
  ['How is Momo doing?', true],
  ['Maya', false],
  ['your sister', false],
  ['your dog', false],
  ['your mother', false],
  ['Hansel', false],
  ['', false],
])('%s: %s', (text, is) => {
  expect(hasDied(text, { known })).toBe(is);
});

test.each([
  ['Momo', 'My cat Momo died on Sunday.', true],
  ['your grandmother', 'My grandmother’s funeral was beautiful', true],
  ['Momo', 'My cat Momo is ill', false],
  ['Tom', 'My cat Momo died on Sunday.', false],
])('%s, of whom was said: %s', (text, said, is) => {
  expect(hasDied(text, { known: [], said: [said] })).toBe(is);
});

test.each(['How was the funeral?', 'Wie war die Beerdigung?', 'Since Momo died'])(
  'somebody living, beside a death: %s',
  (value) => {
    const friend = [someone('friend', 'Tom', 'Friend: Tom')];
    expect(hasDied(value, { known: friend })).toBe(false);
  },
);
