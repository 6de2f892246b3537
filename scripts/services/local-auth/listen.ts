import { createServer, type IncomingMessage } from 'node:http';

type Handler = (request: Request, ownHost: string) => Promise<Response>;

const MAX_BYTES = 200_000;

/** Serves on a loopback port; resolves with its address once it listens. */
export function listen(handler: Handler, port: number) {
  return new Promise<{ url: string; close: () => Promise<void> }>((resolve, reject) => {
    const server = createServer(async (incoming, outgoing) => {
      try {
        const body = await readAll(incoming);
        if (body === undefined) {
          outgoing.writeHead(413, { connection: 'close' }).end();
          return;
        }
        const host = ownHost();
        const response = await handler(asRequest(incoming, host, body), host);
        const text = await response.text();
        outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(text);
      } catch {
        // Whatever a page of another site sends here, or breaks off: it must not end this process.
        outgoing.writeHead(400, { connection: 'close' }).end();
      }
    });
    const ownHost = () => {
      const address = server.address();
      return typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
    };
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://${ownHost()}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeIdleConnections();
          }),
      });
    });
  });
}

async function readAll(incoming: IncomingMessage) {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += chunk.length;
    if (size > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asRequest(incoming: IncomingMessage, host: string, body: Buffer<ArrayBuffer>) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  return new Request(new URL(incoming.url ?? '/', `http://${host}`), {
    method: incoming.method,
    headers,
    body: body.length > 0 ? body : undefined,
  });
}
