import { expect, test } from 'vitest';
import { isConfigured } from './is-configured';

const DATABASE_URL = 'postgres://db.example/postgres';
const SUPABASE_URL = 'https://project.supabase.co';

test('both or neither', () => {
  expect(isConfigured({})).toBe(false);
  expect(isConfigured({ DATABASE_URL: '', SUPABASE_URL: '' })).toBe(false);
  expect(isConfigured({ DATABASE_URL, SUPABASE_URL })).toBe(true);
});

test.each([
  [{ DATABASE_URL }, 'DATABASE_URL is set but SUPABASE_URL is not'],
  [{ SUPABASE_URL }, 'SUPABASE_URL is set but DATABASE_URL is not'],
])('%o is half of it', (variables, message) => {
  expect(() => isConfigured(variables)).toThrow(message);
});
