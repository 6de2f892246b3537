import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a model answered, by what it was asked. No header is kept, so no key is. */
const answer = z.object({
  asked: z.string(),
  status: z.number(),
  type: z.string(),
  body: z.string(),
});
type Answer = z.infer<typeof answer>;

type Options = {
  /** A file that new answers are added to; what is in it already is not asked again. */
  record?: string;
  /** A file that all answers come from: nothing is sent to anybody. */
  replay?: string;
};

/**
 * Lets the requests to a model be answered from a file, or kept in one, for everything that this
 * process asks over HTTP. Returns how to end it.
 */
export function answerFromRecording({ record, replay }: Options): () => void {
  const file = replay ?? record;
  if (!file) return () => {};
  const known = read(file);
  const send = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const asked = questionOf(init);
    if (asked === null) return send(input, init);
    const kept = known.get(asked);
    if (kept) return responseOf(kept);
    if (replay) throw new Error(`No answer to this request (${asked.slice(0, 12)}) in ${replay}.`);
    const fresh = await answerOf(asked, await send(input, init));
    if (fresh.status < 400) {
      known.set(asked, fresh);
      appendFileSync(file, `${JSON.stringify(fresh)}\n`);
    }
    return responseOf(fresh);
  };
  return () => {
    globalThis.fetch = send;
  };
}

function read(file: string): Map<string, Answer> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const answers = lines.map((line) => answer.parse(JSON.parse(line)));
  return new Map(answers.map((one) => [one.asked, one]));
}

/** A request by its words alone: where the model lives and whose key it takes may change. */
function questionOf(init: RequestInit | undefined): string | null {
  if (init?.method !== 'POST' || typeof init.body !== 'string') return null;
  return createHash('sha256').update(init.body).digest('hex');
}

async function answerOf(asked: string, response: Response): Promise<Answer> {
  const type = response.headers.get('content-type') ?? 'application/json';
  return { asked, status: response.status, type, body: await response.text() };
}

function responseOf({ status, type, body }: Answer): Response {
  return new Response(body, { status, headers: { 'content-type': type } });
}
