import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { safeError } from './safe-error';

test('keeps type, code, place and cause, and none of the words', () => {
  const cause = Object.assign(new TypeError('invalid: my secret'), {
    code: '22P02',
    detail: 'my secret',
  });
  const error = new DrizzleQueryError('insert into t values ($1)', ['my secret'], cause);
  const kept = safeError(error);
  expect(kept).toMatchObject({ cause: { type: 'TypeError', code: '22P02' } });
  expect(JSON.stringify(kept)).toContain('safe-error.test.ts');
  expect(JSON.stringify(kept)).not.toContain('secret');
});

test('keeps the sentence of our own plain errors', () => {
  expect(safeError(new Error('an upsert returned no row'))).toMatchObject({
    type: 'Error',
    message: 'an upsert returned no row',
  });
});

test('says only the type of what is no error', () => {
  expect(safeError('my secret')).toEqual({ type: 'string' });
});
