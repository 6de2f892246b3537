import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { untilHealthy } from './until-healthy';

const servers = new Set<ReturnType<typeof createServer>>();
const patience = { times: 3, pauseMs: 1 };
const { signal: running } = new AbortController();

afterEach(() => {
  for (const server of servers) server.close();
  servers.clear();
});

/** A server that answers with these, and then always with the last. */
async function answering(...statuses: number[]) {
  let asked = 0;
  const server = createServer((_, response) => {
    const status = statuses[Math.min(asked++, statuses.length - 1)] ?? 500;
    response.writeHead(status, { connection: 'close' }).end();
  });
  servers.add(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: new URL(`http://127.0.0.1:${port}/api/health`), asked: () => asked };
}

test('one that is well, or soon is', async () => {
  const { url, asked } = await answering(503, 503, 200);
  await untilHealthy(url, running, patience);
  expect(asked()).toBe(3);
});

test.each([
  [503, 'its database does not answer'],
  [500, 'its web server answers 500. What is wrong stands above.'],
])('one that stays unwell with %i is not called well', async (status, reason) => {
  const { url } = await answering(status);
  await expect(untilHealthy(url, running, patience)).rejects.toThrow(reason);
});

test('who stops it does not wait', async () => {
  const { url, asked } = await answering(503);
  await untilHealthy(url, AbortSignal.abort(), patience);
  expect(asked()).toBe(0);
});
