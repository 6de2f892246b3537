import { expect, test } from 'vitest';
import { landingPath } from './landing-path';

const site = new URL('http://localhost:3000');

test.each([
  [null, '/'],
  ['http://localhost:3000/chat', '/chat'],
  ['/memories?q=brother', '/memories?q=brother'],
  ['http://localhost:3000/auth/confirm?next=/settings', '/settings'],
  ['http://localhost:3000/auth/confirm', '/'],
  ['http://localhost:3000/auth/confirm?next=https://elsewhere.example', '/'],
  ['http://localhost:3000/auth/confirm?next=/%5Celsewhere.example', '/'],
  ['http://localhost:3000//elsewhere.example', '/'],
  ['https://elsewhere.example/chat', '/'],
  ['//elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['http://[', '/'],
])('%s lands on %s', (redirectTo, path) => {
  expect(landingPath(site, redirectTo)).toBe(path);
});
