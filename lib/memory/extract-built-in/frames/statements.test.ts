import { describe, expect, test } from 'vitest';
import { hear, memory } from '../testing';

const home = memory('Lives in Lisbon', { category: 'fact', key: 'home' });
const employer = memory('Works at the harbour', { category: 'fact', key: 'employer' });
const diet = memory('Vegan', { category: 'fact', key: 'diet' });
const known = [home, employer, diet];

describe('what is no longer so', () => {
  test.each([
    ['I don’t live in Lisbon anymore', ['RETRACT fact home: No longer so']],
    ['i dont work at the harbour anymore', ['RETRACT fact employer: No longer so']],
    ['I no longer work at the harbour', ['RETRACT fact employer: No longer so']],
    ['I’m not vegan anymore', ['RETRACT fact diet: No longer so']],
    ['I don’t live in Porto', []],
    ['I don’t work at weekends', []],
    ['I’m not vegetarian', []],
    ['My brother doesn’t live in Lisbon anymore', []],
  ])('%s', (text, expected) => expect(hear(text, known)).toEqual(expected));
});
