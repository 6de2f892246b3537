import { createServer } from 'node:http';
import { portOf } from '@/e2e/fakes/port-of';

/** A model server that takes its time and always has the same good words. */
export async function startSlowModel({ latencyMs }: { latencyMs: number }) {
  const answer = JSON.stringify({
    id: 'slow',
    object: 'chat.completion',
    created: 0,
    model: 'slow',
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        message: { role: 'assistant', content: 'Have a calm day.' },
      },
    ],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
    most = Math.max(most, ++underWay);
    request.resume();
    setTimeout(() => {
      underWay--;
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    }, latencyMs);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `127.0.0.1:${portOf(server.address())}`;
  return {
    host,
    /** How many requests were under way at once, at most. */
    most: () => most,
    stop: () => server.close(),
  };
}
