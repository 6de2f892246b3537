import { createECDH, type ECDH, randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { decryptPush } from './decrypt-push';
import { portOf } from './port-of';

type Does =
  | { kind: 'refuse'; status: number; retryAfter?: number }
  | { kind: 'accept, then fail'; status: number }
  | { kind: 'accept, then drop' };

/** The push service of a browser, which here can also read what it passes on. */
export async function startFakePushService({ port = 0 }: { port?: number } = {}) {
  const pushes: { id: string; text: string; ttl: string }[] = [];
  const keys = new Map<string, { ecdh: ECDH; auth: Buffer }>();
  const script: Does[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(400).end());
  });

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const id = (request.url ?? '').slice(1);
    const body = await buffer(request);
    const { authorization = '', ttl } = request.headers;
    const own = keys.get(id);
    if (!own || request.method !== 'POST') return response.writeHead(404).end();
    if (!/^vapid t=.+, k=.+$/.test(authorization)) return response.writeHead(401).end();
    const does = script.shift();
    if (does?.kind === 'refuse') {
      const headers = does.retryAfter ? { 'retry-after': String(does.retryAfter) } : {};
      return response.writeHead(does.status, headers).end();
    }
    pushes.push({ id, text: decryptPush(body, own), ttl: String(ttl) });
    if (does?.kind === 'accept, then drop') return response.destroy();
    response.writeHead(does ? does.status : 201).end();
  }

  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${portOf(server.address())}`;
  return {
    url,
    /** Everything that was passed on, in clear. */
    pushes,
    /** As a browser that is allowed to notify. */
    subscribe() {
      const id = randomUUID();
      const ecdh = createECDH('prime256v1');
      const auth = randomBytes(16);
      ecdh.generateKeys();
      keys.set(id, { ecdh, auth });
      const p256dh = ecdh.getPublicKey().toString('base64url');
      return { endpoint: `${url}/${id}`, keys: { p256dh, auth: auth.toString('base64url') } };
    },
    script: (...more: Does[]) => script.push(...more),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
