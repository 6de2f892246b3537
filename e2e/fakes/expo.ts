import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { portOf } from './port-of';

const note = z.looseObject({ to: z.string(), title: z.string(), body: z.string() });
export type ExpoNote = z.infer<typeof note>;

type Does =
  | { kind: 'refuse'; status: number }
  /** The batch is taken, but one of its notes is not. */
  | { kind: 'ticket'; error: string }
  | { kind: 'accept, then fail'; status: number }
  | { kind: 'accept, then drop' };

export type FakeExpo = Awaited<ReturnType<typeof startFakeExpo>>;

/** Expo's push service: tickets for what it takes, receipts for what became of it. */
export async function startFakeExpo({ port = 0 }: { port?: number } = {}) {
  const notes: ExpoNote[] = [];
  const batches: number[] = [];
  const receipts = new Map<string, object>();
  const foreign = new Set<string>();
  const script: Does[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.writeHead(400).end());
  });

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const raw = await buffer(request);
    const isZipped = request.headers['content-encoding'] === 'gzip';
    const body: unknown = JSON.parse((isZipped ? gunzipSync(raw) : raw).toString());
    if (request.url?.endsWith('/push/getReceipts')) {
      const { ids } = z.object({ ids: z.array(z.string()) }).parse(body);
      const known = ids.flatMap((id) => {
        const receipt = receipts.get(id);
        return receipt ? [[id, receipt]] : [];
      });
      return json(response, 200, { data: Object.fromEntries(known) });
    }
    const does = script.shift();
    if (does?.kind === 'refuse') {
      const code = does.status === 429 ? 'TOO_MANY_REQUESTS' : 'REFUSED';
      return json(response, does.status, { errors: [{ code, message: 'as scripted' }] });
    }
    const batch = z.array(note).parse(body);
    if (batch.some(({ to }) => foreign.has(to))) {
      const code = 'PUSH_TOO_MANY_EXPERIENCE_IDS';
      return json(response, 400, { errors: [{ code, message: 'other projects' }] });
    }
    batches.push(batch.length);
    if (does?.kind === 'ticket') {
      const details = { error: does.error };
      const refused = { status: 'error', message: 'as scripted', details };
      return json(response, 200, { data: batch.map(() => refused) });
    }
    notes.push(...batch);
    if (does?.kind === 'accept, then drop') return response.destroy();
    if (does)
      return json(response, does.status, { errors: [{ code: 'X', message: 'as scripted' }] });
    const tickets = batch.map(() => ({ status: 'ok', id: randomUUID() }));
    for (const { id } of tickets) receipts.set(id, { status: 'ok' });
    json(response, 200, { data: tickets });
  }

  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    notes,
    batches,
    /** What became of each ticket; a test may say otherwise. */
    receipts,
    /** Tokens of another project: no request with one of them is taken. */
    foreign,
    script: (...more: Does[]) => script.push(...more),
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function json(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
