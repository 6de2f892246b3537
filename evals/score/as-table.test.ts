import { expect, test } from 'vitest';
import { asTable } from './as-table';

test('words stand to the left, figures to the right, as wide as the widest', () => {
  expect(
    asTable(
      ['kind', 'n'],
      [
        ['dates', '3'],
        ['all', '120'],
      ],
    ),
  ).toBe(['| kind  |   n |', '| ----- | --: |', '| dates |   3 |', '| all   | 120 |'].join('\n'));
});
