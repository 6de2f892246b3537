import { describe, expect, test } from 'vitest';
import { sameMeaning } from './same-meaning';

describe('two values are the same', () => {
  test.each([
    ['Works at the museum', 'works at the museum.'],
    ['Works at the city museum', 'Works at a city museum'],
    ['Brother: Tomás', 'Brother: Tomas'],
    ['Job interviews at the museum', 'Job interview at the museum'],
    ['Every Tuesday: choir practice', 'every Tuesday choir practice'],
    ['Really likes long walks by the sea', 'Likes long walks by the sea'],
  ])('%s = %s', (a, b) => expect(sameMeaning(a, b)).toBe(true));
});

describe('two values are different', () => {
  test.each([
    ['Brother: Tomás', 'Brother: Luis'],
    ['Runs 5 km', 'Runs 10 km'],
    ['Eats meat', 'Does not eat meat'],
    ['Works at the museum', 'No longer works at the museum'],
    ['Lives in Lisbon with two cats', 'Lives in Porto with two cats'],
    ['Job interview at the museum', 'Job interview at the library'],
    ['Has a cat', 'Has a dog'],
    ['', 'Has a dog'],
    ['…', '!!!'],
  ])('%s ≠ %s', (a, b) => expect(sameMeaning(a, b)).toBe(false));
});
