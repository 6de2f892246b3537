import { expect, test } from 'vitest';
import { hotkeyOf } from './hotkey-of';

const press = (key: string, given = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...given,
});

test.each([
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['e', 'edit'],
  ['#', 'forget'],
  ['p', 'pin'],
  ['z', 'undo'],
  ['?', 'help'],
  ['x', null],
  ['J', null],
  ['toString', null],
])('%s means %s', (key, hotkey) => {
  expect(hotkeyOf(press(key), false)).toBe(hotkey);
});

test.each([
  ['while writing', press('e'), true],
  ['with Control, which is the browser’s', press('z', { ctrlKey: true }), false],
  ['with Command', press('k', { metaKey: true }), false],
  ['with Alt', press('#', { altKey: true }), false],
])('a key means nothing %s', (_, pressed, isWriting) => {
  expect(hotkeyOf(pressed, isWriting)).toBeNull();
});
