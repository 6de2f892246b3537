import { describe, expect, test } from 'vitest';
import { safePath } from './safe-path';

const siteUrl = 'http://localhost:3000';

describe('a page of ours is where it leads', () => {
  test.each([
    ['/memories', '/memories'],
    ['/memories?q=a#b', '/memories?q=a#b'],
    ['memories', '/memories'],
    ['/a/../memories', '/memories'],
    ['http://localhost:3000/check-ins', '/check-ins'],
  ])('%s', (next, expected) => expect(safePath(next, siteUrl)).toBe(expected));
});

describe('anything else leads to the chat', () => {
  test.each([
    [null],
    [undefined],
    [''],
    ['https://evil.example/'],
    ['//evil.example'],
    ['///evil.example'],
    ['/\\evil.example'],
    ['\\\\evil.example'],
    ['/\t/evil.example'],
    ['\n//evil.example'],
    ['/..//evil.example'],
    ['/./\\evil.example'],
    ['http:evil.example'],
    ['http://localhost:3000@evil.example/'],
    ['http://localhost:3001/'],
    ['http://localhost:3000//evil.example'],
    ['javascript:alert(1)'],
    ['data:text/html,hello'],
    ['blob:http://localhost:3000/x'],
    ['http://['],
    ['/api/account/sign-out'],
    ['/auth/confirm?token_hash=x'],
    ['/sign-in?next=/chat'],
  ])('%j', (next) => {
    const path = safePath(next, siteUrl);
    // 'http:evil.example' is a relative reference for browsers on http pages: a path of ours.
    expect(new URL(path, siteUrl).origin).toBe(siteUrl);
    expect(path === '/chat' || next === 'http:evil.example').toBe(true);
  });
});
