import { expect, test, vi } from 'vitest';
import { requireSameOrigin } from './same-origin';

const { environment } = vi.hoisted(() => ({
  environment: { SITE_URL: 'http://localhost:3000', LOCAL_SIGN_IN: false },
}));
vi.mock('@/env', () => ({ env: () => environment }));

function isLetIn({ method = 'POST', ...headers }: Record<string, string>): boolean {
  try {
    requireSameOrigin(new Request('http://localhost:3000/api/chat', { method, headers }));
    return true;
  } catch {
    return false;
  }
}

const ours = { origin: 'http://localhost:3000', host: 'localhost:3000' };
const byNumber = { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' };
const byAnotherName = { origin: 'https://morrow.example', host: 'morrow.example' };
const elsewhere = { origin: 'https://elsewhere.example', host: 'localhost:3000' };

test.each([
  ['a page of ours', ours, true, true],
  ['a page of ours, by number', byNumber, true, true],
  ['a page of another site', elsewhere, false, false],
  ['a frame without an origin', { origin: 'null', host: 'localhost:3000' }, false, false],
  ['nothing that says where it is from', { host: 'localhost:3000' }, false, false],
  ['reading', { method: 'GET' }, true, true],
  // On a platform it has several names; where links are shown, another site may have made it up.
  ['a page under another name of ours', byAnotherName, true, false],
])('%s', (_, headers, isOurs, isOursLocally) => {
  environment.LOCAL_SIGN_IN = false;
  expect(isLetIn(headers)).toBe(isOurs);
  environment.LOCAL_SIGN_IN = true;
  expect(isLetIn(headers)).toBe(isOursLocally);
});
