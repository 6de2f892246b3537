import { describe, expect, test } from 'vitest';
import { hear } from '../testing';

describe('favourites', () => {
  test.each([
    ['My favourite colour is green', ['preference favourite colour: Favourite colour: green']],
    [
      'my favorite film is Spirited Away, I think about it daily',
      ['preference favorite film: Favourite film: Spirited Away'.replace('favorite', 'favourite')],
    ],
    [
      'My all-time favourite ice cream flavour is pistachio',
      ['preference favourite ice cream flavour: Favourite ice cream flavour: pistachio'],
    ],
    [
      'My favourite band is Sigur Rós because they sound like weather',
      ['preference favourite band: Favourite band: Sigur Rós'],
    ],
    ['I prefer tea to coffee', ['preference prefers tea: Prefers tea to coffee']],
  ])('%s', (text, expected) => expect(hear(text)).toEqual(expected));
});

describe('near misses', () => {
  test.each([
    'My favourite part is when they kiss',
    'My favourite colour isn’t green',
    'What is my favourite colour?',
    'His favourite colour is green',
    'My favourite season is not decided',
    'I love it',
    'I prefer it to that',
    'My favourite thing is you',
  ])('%s', (text) => expect(hear(text)).toEqual([]));
});
