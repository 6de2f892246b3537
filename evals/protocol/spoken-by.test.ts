import { expect, test } from 'vitest';
import { spokenBy } from './spoken-by';

test.each([
  ['user', { role: 'user', content: 'hi' }],
  ['Assistant', { role: 'assistant', content: 'hi' }],
  [null, { role: 'user', content: 'hi' }],
  ['Ann', { role: 'user', content: 'Ann: hi' }],
  ['Bo', { role: 'user', content: 'Bo: hi' }],
] as const)('%s', (speaker, expected) => {
  expect(spokenBy({ speaker, text: 'hi' })).toEqual(expected);
});
