import { expect, test } from 'vitest';
import { createPasswords } from './passwords';

const cheap = createPasswords({ N: 2, r: 1, p: 1 });

test('a password is stretched as much as is advised today, unless a test says otherwise', async () => {
  expect(await createPasswords().hash('correct horse')).toMatch(/^scrypt\$32768\$8\$3\$/);
});

test('a hash made at another cost still opens', async () => {
  const stored = await cheap.hash('correct horse');
  expect(await createPasswords().isRight('correct horse', stored)).toBe(true);
  expect(await cheap.isRight('battery staple', stored)).toBe(false);
});

test('nobody’s password is never right', async () => {
  expect(await cheap.isRight('', null)).toBe(false);
});
