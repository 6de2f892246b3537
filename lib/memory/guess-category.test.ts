import { expect, test } from 'vitest';
import { guessCategory } from './guess-category';

test.each([
  ['I love the smell of rain', 'preference'],
  ['Prefers short answers', 'preference'],
  ['Favourite season: autumn', 'preference'],
  ['Wants to run a marathon', 'goal'],
  ['Is learning Spanish', 'goal'],
  ['Struggles with sleep', 'struggle'],
  ['Choir practice every Tuesday', 'routine'],
  ['My sister Ana lives in Lisbon', 'relationship'],
  ['Has two cats', 'relationship'],
  ["User's brother is called Tomás", 'relationship'],
  ['Brother: Tomás', 'relationship'],
  ['Is currently between flats', 'situation'],
  ['Allergic to peanuts', 'fact'],
  ['Works at the city museum', 'fact'],
  ['The spare key is at the bakery', 'fact'],
])('%s is a %s', (statement, category) => {
  expect(guessCategory(statement)).toBe(category);
});
