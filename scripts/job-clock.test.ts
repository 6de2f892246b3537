import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startJobClock } from './job-clock';

const jobs = [{ path: '/api/cron/check-ins', everySeconds: 60 }];
const options = { address: 'http://localhost:3000', secret: 'the secret', jobs };

let calls: PromiseWithResolvers<Response>[];
const fetching = vi.fn((_url: URL, _init: RequestInit) => {
  const call = Promise.withResolvers<Response>();
  calls.push(call);
  return call.promise;
});

beforeEach(() => {
  calls = [];
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetching);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  fetching.mockClear();
});

test('it calls a job each time its interval is over, with the secret', async () => {
  const clock = startJobClock(options);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(fetching).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  const [url, init] = fetching.mock.calls[0] ?? [];
  expect(String(url)).toBe('http://localhost:3000/api/cron/check-ins');
  expect(init?.headers).toEqual({ authorization: 'Bearer the secret' });
  calls[0]?.resolve(Response.json({ sent: 1 }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetching).toHaveBeenCalledTimes(2);
  expect(console.error).not.toHaveBeenCalled();
  calls[1]?.resolve(Response.json({}));
  await clock[Symbol.asyncDispose]();
});

test('a slow job is not overlapped', async () => {
  const clock = startJobClock(options);
  await vi.advanceTimersByTimeAsync(240_000);
  expect(fetching).toHaveBeenCalledTimes(1);
  calls[0]?.resolve(Response.json({}));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetching).toHaveBeenCalledTimes(2);
  calls[1]?.resolve(Response.json({}));
  await clock[Symbol.asyncDispose]();
});

test.each([
  ['answers with an error', () => calls[0]?.resolve(new Response('', { status: 503 })), '503'],
  ['cannot be reached', () => calls[0]?.reject(new Error('refused')), 'refused'],
])('a job that %s is worth a line, and is called again', async (_, fail, line) => {
  const clock = startJobClock(options);
  await vi.advanceTimersByTimeAsync(60_000);
  fail();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(line));
  expect(fetching).toHaveBeenCalledTimes(2);
  calls[1]?.resolve(Response.json({}));
  await clock[Symbol.asyncDispose]();
});

test('stopping cuts what runs, without a line', async () => {
  const clock = startJobClock(options);
  await vi.advanceTimersByTimeAsync(60_000);
  const { signal } = fetching.mock.calls[0]?.[1] ?? {};
  signal?.addEventListener('abort', () => calls[0]?.reject(new Error('aborted')));
  await clock[Symbol.asyncDispose]();
  expect(signal?.aborted).toBe(true);
  expect(console.error).not.toHaveBeenCalled();
});
