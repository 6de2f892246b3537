import { createServer } from 'node:http';
import { z } from 'zod';
import { portOf } from './port-of';
import { textOf } from './text-of';

const request = z.object({ model: z.string(), input: z.array(z.string()) });

export type FakeEmbeddings = Awaited<ReturnType<typeof startFakeEmbeddings>>;

/** OpenAI's embeddings over HTTP: `meaning` gives each text its vector, unless it is broken. */
export async function startFakeEmbeddings(meaning: (text: string) => number[]) {
  const asked: z.infer<typeof request>[] = [];
  let broken: 'fails' | 'hangs' | null = null;
  const server = createServer(async (incoming, response) => {
    asked.push(request.parse(JSON.parse(await textOf(incoming))));
    if (broken === 'hangs') return;
    response.setHeader('content-type', 'application/json');
    if (broken === 'fails' || incoming.url !== '/v1/embeddings') {
      response.writeHead(503).end('{"error":{"message":"overloaded"}}');
      return;
    }
    const data = asked.at(-1)?.input.map((text, index) => ({ index, embedding: meaning(text) }));
    response.end(JSON.stringify({ object: 'list', data, usage: { prompt_tokens: 1 } }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    baseUrl: `http://127.0.0.1:${portOf(server.address())}/v1`,
    /** Every request that came, oldest first. */
    asked,
    breaks(how: typeof broken) {
      broken = how;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
