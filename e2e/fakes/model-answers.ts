import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { ChatRequest, Does, Fake } from './model';

const DEFAULT_REPLY = 'I hear you. Tell me a little more?';
const envelope = { id: 'chatcmpl-fake', created: 0, model: 'fake' };
const usage = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 };

/** Answers a streamed request the way its script says. */
export async function answerStream(fake: Fake, request: ChatRequest, response: ServerResponse) {
  const does = fake.next(request) ?? { kind: 'say', text: DEFAULT_REPLY };
  if (does.kind === 'say' || does.kind === 'cut') return speak(fake, does, response);
  return misbehave(fake, does, response);
}

/** Answers a request for structured output; unscripted, with the emptiest value its schema allows. */
export async function answerJson(fake: Fake, request: ChatRequest, response: ServerResponse) {
  const schema = request.response_format?.json_schema?.schema;
  const does = fake.next(request) ?? { kind: 'answer', value: emptiest(schema) };
  if (does.kind !== 'answer' && does.kind !== 'say') return misbehave(fake, does, response);
  const content = does.kind === 'say' ? does.text : JSON.stringify(does.value);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      ...envelope,
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      usage,
    }),
  );
}

export function fail(response: ServerResponse, status: number, error: { message: string }) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: { ...error, type: 'fake' } }));
}

async function speak(
  fake: Fake,
  does: Extract<Does, { kind: 'say' | 'cut' }>,
  response: ServerResponse,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const words = does.text.match(/\S+\s*/g) ?? [];
  for (const [index, content] of words.entries()) {
    if (index === does.holdAfterWords) await fake.hold(response);
    send(response, { choices: [{ index: 0, delta: { role: 'assistant', content } }] });
  }
  if (does.holdAfterWords === words.length) await fake.hold(response);
  if (does.kind === 'cut') return response.write('data: {"id":"chatcmp', () => response.destroy());
  send(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage });
  response.end('data: [DONE]\n\n');
}

function send(response: ServerResponse, part: object) {
  const chunk = { ...envelope, object: 'chat.completion.chunk', ...part };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

async function misbehave(
  fake: Fake,
  does: Exclude<Does, { kind: 'say' }>,
  response: ServerResponse,
) {
  switch (does.kind) {
    case 'fail':
      if (does.retryAfterSeconds !== undefined) {
        response.setHeader('retry-after', String(does.retryAfterSeconds));
      }
      return fail(response, does.status, { message: 'as scripted' });
    case 'hang':
      await fake.hold(response);
      return response.destroy();
    case 'nonsense':
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end('<html><body>Welcome to the hotel network</body></html>');
    default:
      return response.destroy();
  }
}

const jsonSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});

function emptiest(schema: unknown): unknown {
  const { data } = jsonSchema.safeParse(schema);
  if (!data) return {};
  if (data.const !== undefined) return data.const;
  if (data.enum) return data.enum[0];
  if (data.anyOf)
    return data.anyOf.map(emptiest).find((v) => v === null) ?? emptiest(data.anyOf[0]);
  const types = [data.type ?? 'object'].flat();
  if (types.includes('null')) return null;
  if (types.includes('array')) return [];
  if (types.includes('string')) return '';
  if (types.includes('boolean')) return false;
  if (types.includes('number') || types.includes('integer')) return 0;
  const { properties = {}, required = [] } = data;
  return Object.fromEntries(required.map((name) => [name, emptiest(properties[name])]));
}
