import { expect, test } from 'vitest';
import { maskedEmail } from './masked-email';

test.each([
  ['ana@example.com', 'a…@example.com'],
  ['a@example.com', 'a…@example.com'],
])('%j is shown as %j', (email, shown) => {
  expect(maskedEmail(email)).toBe(shown);
});
