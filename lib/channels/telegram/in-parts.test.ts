import { expect, test } from 'vitest';
import { inParts } from './in-parts';

test.each<[string, string, string[]]>([
  ['what fits', 'One. Two.', ['One. Two.']],
  ['paragraphs', 'Aaaa bbb. Ccc\n\nDddd eee ffff', ['Aaaa bbb. Ccc', 'Dddd eee ffff']],
  ['lines', 'Aaaa bbb. Ccc\nDddd eee ffff', ['Aaaa bbb. Ccc', 'Dddd eee ffff']],
  ['sentences', 'Aaa “bbb.” Ccc ddd eee ffff', ['Aaa “bbb.”', 'Ccc ddd eee ffff']],
  [
    'sentences without spaces',
    '一二三四五六七八九。十一二三四五六七八',
    ['一二三四五六七八九。', '十一二三四五六七八'],
  ],
  ['words', 'Aaaa bbb cccc ddd eeee', ['Aaaa bbb cccc', 'ddd eeee']],
  ['an early end only', 'A.\n\nBbbb cccc dddd eeee', ['A.\n\nBbbb cccc', 'dddd eeee']],
  ['no end at all', 'a'.repeat(40), ['a'.repeat(16), 'a'.repeat(16), 'a'.repeat(8)]],
  ['characters of two units', `a${'🌱'.repeat(9)}`, [`a${'🌱'.repeat(7)}`, '🌱🌱']],
  ['nothing but space around', ' \n Aaaa \n', ['Aaaa']],
])('%s', (_, text, parts) => {
  expect(inParts(text, 16)).toEqual(parts);
});

test('together they are the whole, in order, and Telegram takes each', () => {
  const words = ['Rain', 'on', '👩‍👩‍👧', 'the', 'roof.', '\n\n', 'ß', 'x'.repeat(5000)];
  const text = Array.from({ length: 4000 }, (_, n) => words[(n * n) % 7 === 5 ? 7 : n % 7]).join(
    ' ',
  );
  const parts = inParts(text);
  expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(4096);
  expect(parts.every((part) => part.isWellFormed() && part.trim() !== '')).toBe(true);
});
