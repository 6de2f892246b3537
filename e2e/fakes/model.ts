import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { answerJson, answerStream, fail } from './model-answers';
import { portOf } from './port-of';
import { textOf } from './text-of';

/**
 * A model server that speaks OpenAI's chat protocol and does as it is told: the real wire, without
 * a model. `npm start` reaches it with MODEL_BASE_URL; stories steer it over `/admin/…`, tests in
 * the same process through the object that `startFakeModel` returns.
 */
const step = z.object({
  /** `chat` answers streamed requests, `json` those that ask for structured output. */
  for: z.enum(['chat', 'json']).default('chat'),
  /** Only for a request whose last user message contains this. */
  when: z.string().optional(),
  /** Stays in force instead of answering one request. */
  always: z.boolean().default(false),
  does: z.discriminatedUnion('kind', [
    /** Streams the text word by word; with `holdAfterWords` it then waits for a release. */
    z.object({
      kind: z.literal('say'),
      text: z.string(),
      holdAfterWords: z.number().int().min(0).optional(),
    }),
    /** The same, but drops the connection instead of ending. */
    z.object({
      kind: z.literal('cut'),
      text: z.string(),
      holdAfterWords: z.number().int().min(0).optional(),
    }),
    z.object({ kind: z.literal('answer'), value: z.unknown() }),
    z.object({
      kind: z.literal('fail'),
      status: z.number().int().min(400).max(599),
      retryAfterSeconds: z.number().optional(),
    }),
    /** Accepts the request and says nothing, until a release. */
    z.object({ kind: z.literal('hang') }),
    /** Status 200 with something that is no answer at all. */
    z.object({ kind: z.literal('nonsense') }),
  ]),
});
export type Step = z.input<typeof step>;
export type Does = z.output<typeof step>['does'];

const chatRequest = z.looseObject({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ schema: z.unknown() }).optional(),
    })
    .optional(),
});
export type ChatRequest = z.infer<typeof chatRequest>;

export type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;

export async function startFakeModel(port = 0) {
  const fake = newFake();
  const server = createServer((request, response) => {
    serve(fake, request, response).catch((error: unknown) =>
      fail(response, 400, { message: String(error) }),
    );
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    ...fake,
    baseUrl: `http://127.0.0.1:${portOf(server.address())}/v1`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function newFake() {
  const requests: ChatRequest[] = [];
  let steps: z.output<typeof step>[] = [];
  let waiting: { release: () => void }[] = [];
  const watchers: (() => void)[] = [];

  return {
    /** Every prompt that came, oldest first. */
    requests,
    script(...more: Step[]) {
      steps.push(...z.array(step).parse(more));
    },
    /** Lets everything that hangs or holds go on. */
    release() {
      for (const { release } of waiting.splice(0)) release();
    },
    /** Forgets script and prompts. */
    reset() {
      steps = [];
      requests.splice(0);
      this.release();
    },
    /** How many requests hold or hang right now. */
    held: () => waiting.length,
    /** Resolves as soon as one does. */
    whenHeld: () =>
      waiting.length > 0 ? Promise.resolve() : new Promise<void>((now) => watchers.push(now)),
    hold(response: ServerResponse): Promise<void> {
      const released = new Promise<void>((resolve) => {
        const entry = { release: resolve };
        waiting.push(entry);
        response.once('close', () => {
          waiting = waiting.filter((other) => other !== entry);
          resolve();
        });
      });
      for (const tell of watchers.splice(0)) tell();
      return released;
    },
    next(request: ChatRequest): Does | undefined {
      const kind = request.response_format ? 'json' : 'chat';
      const said = lastUserText(request);
      const found = steps.find((s) => s.for === kind && (!s.when || said.includes(s.when)));
      if (found && !found.always) steps = steps.filter((s) => s !== found);
      return found?.does;
    },
  };
}
export type Fake = ReturnType<typeof newFake>;

async function serve(fake: Fake, request: IncomingMessage, response: ServerResponse) {
  const body: unknown = JSON.parse((await textOf(request)) || 'null');
  switch (`${request.method} ${request.url}`) {
    case 'POST /v1/chat/completions': {
      const asked = chatRequest.parse(body);
      fake.requests.push(asked);
      return asked.stream ? answerStream(fake, asked, response) : answerJson(fake, asked, response);
    }
    case 'POST /admin/script':
      fake.script(...z.array(step).parse(body));
      return response.writeHead(204).end();
    case 'POST /admin/release':
      fake.release();
      return response.writeHead(204).end();
    case 'POST /admin/reset':
      fake.reset();
      return response.writeHead(204).end();
    case 'GET /admin/state':
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify({ held: fake.held(), requests: fake.requests }));
    default:
      return fail(response, 404, { message: `no ${request.method} ${request.url}` });
  }
}

function lastUserText({ messages }: ChatRequest): string {
  const last = messages.findLast(({ role }) => role === 'user');
  return typeof last?.content === 'string' ? last.content : JSON.stringify(last?.content ?? '');
}
