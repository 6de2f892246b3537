import { expect, test } from 'vitest';
import { DoorError } from '../ui/call-door';
import { problemsOf } from './problems-of';

const words = { email: 'not an address', password: 'too short' };

test('no refusal, no problem', () => expect(problemsOf(null, words)).toEqual({}));

test('fields at fault are said in our words', () => {
  const refused = new DoorError('bad_request', 'Please check', {
    fields: [{ path: 'email', message: 'Invalid email' }, { path: 'next' }],
  });
  expect(problemsOf(refused, words)).toEqual({ email: 'not an address' });
});

test('a refusal that is about one field stands beside it', () => {
  expect(problemsOf(new DoorError('email_taken', 'Taken'), words)).toEqual({ email: 'Taken' });
});

test('anything else is for the form', () => {
  expect(problemsOf(new DoorError('offline', 'Offline'), words)).toEqual({ form: 'Offline' });
  const unknownField = new DoorError('bad_request', 'Check', { fields: [{ path: 'next' }] });
  expect(problemsOf(unknownField, words)).toEqual({ form: 'Check' });
});
