import { expect, test } from 'vitest';
import { mentions } from './mentions';

test.each([
  ['How are things with your ex these days?', 'my ex', true],
  ['An excellent day to you!', 'my ex', false],
  ['How did the interviews at the museum go?', 'Job interview at the museum', true],
  ['How was the museum?', 'Job interview at the museum', false],
  ['Wie war das Gespräch mit Tomás?', 'Gespräch mit Tomás', true],
  ['Anything at all', 'what about it', false],
])('%s | %s → %s', (text, subject, is) => {
  expect(mentions(text, subject)).toBe(is);
});
