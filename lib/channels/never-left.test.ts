import { expect, test } from 'vitest';
import { neverLeft } from './never-left';

const failing = (facts: object) => Object.assign(new Error('no'), facts);

test.each([
  ['a name that is not found', failing({ syscall: 'getaddrinfo' }), true],
  ['a refused connection', failing({ code: 'ECONNREFUSED' }), true],
  ['both addresses refused', new AggregateError([failing({ syscall: 'connect' })]), true],
  [
    'a fetch that never connected',
    new TypeError('fetch failed', { cause: failing({ code: 'UND_ERR_CONNECT_TIMEOUT' }) }),
    true,
  ],
  ['a mail server that never answered', failing({ timeoutType: 'CONNECT_TIMEOUT' }), true],
  ['a mail server that never greeted', failing({ timeoutType: 'GREETING_TIMEOUT' }), true],
  [
    'a mail server that fell silent later',
    failing({ code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }),
    false,
  ],
  ['an answer that never came', failing({ code: 'UND_ERR_HEADERS_TIMEOUT' }), false],
  ['a connection that broke', failing({ code: 'ECONNRESET', syscall: 'read' }), false],
])('%s', (_, error, expected) => {
  expect(neverLeft(error)).toBe(expected);
});
