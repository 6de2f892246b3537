import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('birthdays', () => {
  test.each([
    ['My birthday is on 3 March', ['fact birthday: Birthday: 3 March @on 3 March']],
    ['my birthday’s March 3rd', ['fact birthday: Birthday: 3 March @March 3rd']],
    ['I was born on June 5, 1990', ['fact birthday: Birthday: 5 June']],
    ['It’s my birthday today', ['fact birthday: Birthday: 23 November @today']],
    ['Tomorrow is my birthday', ['fact birthday: Birthday: 24 November @Tomorrow']],
    ['My mum’s birthday is on Friday', ['event Mother birthday: Mother: birthday (mum) @Friday']],
    [
      'My brother Tomás’s birthday is on Friday',
      [
        'relationship brother: Brother: Tomás (Tomás)',
        'event Brother Tomás birthday: Brother Tomás: birthday (Tomás) @Friday',
      ],
    ],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'My birthday is soon',
    'My birthday is in March',
    'Is my birthday on 3 March?',
    'My birthday isn’t on 3 March',
    'I wish it was my birthday today',
    'happy birthday',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
