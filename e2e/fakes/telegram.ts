import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { portOf } from './port-of';
import { telegramLimits } from './telegram-limits';
import { textOf } from './text-of';

/** A call of the Bot API as the fake took it, whether or not the caller learnt of it. */
export type TelegramCall = {
  method: string;
  body: Record<string, unknown>;
  at: number;
  accepted: boolean;
};

/** How the next calls of a method go; `always` for all of them. */
export type TelegramStep = {
  method?: string;
  always?: boolean;
  does:
    | { kind: 'accept' }
    | { kind: 'refuse'; status: number; description?: string; retryAfter?: number }
    /** Takes the message and answers 5xx, or nothing, or drops the connection. */
    | { kind: 'accept, then fail'; status: number }
    | { kind: 'accept, then hang' }
    | { kind: 'accept, then drop' };
};

type Options = {
  port?: number;
  token?: string;
  /** How long the provider takes, and in how many of a hundred it accepts and then answers 503. */
  latencyMs?: number;
  percentAcceptedThenFailed?: number;
  /** Whether it insists on its limits; then it answers 429 as the real one does. */
  isStrict?: boolean;
};

export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;

/**
 * Telegram's Bot API as documented, as far as Morrow uses it: `ok`, `error_code`, `retry_after`;
 * no idempotency, so what is accepted twice is there twice.
 */
export async function startFakeTelegram({
  port = 0,
  token = '42:fake',
  latencyMs = 0,
  percentAcceptedThenFailed = 0,
  isStrict = false,
}: Options = {}) {
  const calls: TelegramCall[] = [];
  const updates: { update_id: number }[] = [];
  let steps: TelegramStep[] = [];
  let lastId = 0;
  const polls = new Set<() => void>();
  const tooFast = telegramLimits();

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const [, bot, method = ''] = (request.url ?? '').split('/');
    const text = await textOf(request);
    if (bot !== `bot${token}`) return refuse(response, 401, 'Unauthorized');
    const body = z.record(z.string(), z.unknown()).parse(text === '' ? {} : JSON.parse(text));
    if (method === 'getUpdates') {
      return next(method)?.kind === 'accept, then hang' ? undefined : poll(body, response);
    }
    const at = Date.now();
    const isMessage = method === 'sendMessage';
    const after = isStrict && isMessage ? tooFast(body.chat_id, at) : null;
    if (latencyMs > 0) await new Promise((done) => setTimeout(done, latencyMs));

    const does = isTooLong(body) ? TOO_LONG : after === null ? next(method) : tooMany(after);
    const accepted = does?.kind !== 'refuse';
    calls.push({ method, body, at, accepted });
    if (does?.kind === 'refuse') {
      return refuse(response, does.status, does.description ?? 'as scripted', does.retryAfter);
    }
    const result = resultOf(method, body);
    if (does?.kind === 'accept, then hang') return;
    if (does?.kind === 'accept, then drop') return response.destroy();
    if (does && does.kind !== 'accept')
      return refuse(response, does.status, 'Internal Server Error');
    json(response, 200, { ok: true, result });
  }

  function next(method: string): TelegramStep['does'] | undefined {
    const step = steps.find((one) => (one.method ?? 'sendMessage') === method);
    if (step && !step.always) steps = steps.filter((one) => one !== step);
    if (step) return step.does;
    if (method === 'sendMessage' && Math.random() * 100 < percentAcceptedThenFailed) {
      return { kind: 'accept, then fail', status: 503 };
    }
    return undefined;
  }

  function resultOf(method: string, body: Record<string, unknown>) {
    if (method === 'getMe') return { id: 42, is_bot: true, username: 'morrow_fake_bot' };
    if (method !== 'sendMessage') return true;
    return { message_id: ++lastId, date: 0, chat: { id: body.chat_id, type: 'private' } };
  }

  /** Long polling: what is there, or waits until something is or the caller's time is over. */
  async function poll(body: Record<string, unknown>, response: ServerResponse) {
    const { offset, timeout } = z
      .object({ offset: z.number().default(0), timeout: z.number().default(0) })
      .parse(body);
    const fresh = () => updates.filter(({ update_id }) => update_id >= offset);
    if (fresh().length === 0 && timeout > 0) {
      await new Promise<void>((done) => {
        const timer = setTimeout(done, timeout * 1000);
        const wake = () => {
          clearTimeout(timer);
          polls.delete(wake);
          done();
        };
        polls.add(wake);
        response.once('close', wake);
      });
    }
    json(response, 200, { ok: true, result: fresh() });
  }

  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    token,
    /** Everything that was asked of it, oldest first. */
    calls,
    /** What people have received: every accepted message. */
    messages: () => calls.filter(({ method, accepted }) => method === 'sendMessage' && accepted),
    /** What it did not take. */
    refused: () => calls.filter(({ accepted }) => !accepted),
    script: (...more: TelegramStep[]) => steps.push(...more),
    /** For whoever polls. */
    push(...more: { update_id: number }[]) {
      updates.push(...more);
      for (const wake of [...polls]) wake();
    },
    reset() {
      steps = [];
      calls.splice(0);
      updates.splice(0);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const TOO_LONG: TelegramStep['does'] = {
  kind: 'refuse',
  status: 400,
  description: 'Bad Request: message is too long',
};

const isTooLong = ({ text }: Record<string, unknown>) =>
  typeof text === 'string' && text.length > 4096;

function tooMany(retryAfter: number): TelegramStep['does'] {
  const description = `Too Many Requests: retry after ${retryAfter}`;
  return { kind: 'refuse', status: 429, description, retryAfter };
}

function refuse(response: ServerResponse, status: number, description: string, after?: number) {
  json(response, status, {
    ok: false,
    error_code: status,
    description,
    ...(after !== undefined && { parameters: { retry_after: after } }),
  });
}

function json(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
