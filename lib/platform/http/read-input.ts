import type { z } from 'zod';
import { AppError } from '../errors';

const MAX_BODY_BYTES = 256 * 1024;

/**
 * The request's input, parsed: the query for GET, the JSON body otherwise, with the path's
 * parameters over it. Throws `bad_request` with the fields at fault, or `too_large`.
 */
export async function readInput<Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
  params: Record<string, unknown> = {},
  mostBytes = MAX_BODY_BYTES,
): Promise<z.output<Schema>> {
  const given =
    request.method === 'GET'
      ? Object.fromEntries(new URL(request.url).searchParams)
      : await readJson(request, mostBytes);
  const result = schema.safeParse(refuseNul({ ...given, ...params }));
  if (result.success) return result.data;
  throw new AppError('bad_request', {
    fields: result.error.issues.map((i) => ({
      path: i.path.join('.'),
      message: i.message,
    })),
  });
}

/** The body as a JSON object; nothing is an empty one. */
export async function readJson(
  request: Request,
  mostBytes = MAX_BODY_BYTES,
): Promise<Record<string, unknown>> {
  const text = await readText(request, mostBytes);
  if (text === '') return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new AppError('bad_request', { fields: [{ path: '', message: 'not JSON' }] }, { cause });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new AppError('bad_request', {
      fields: [{ path: '', message: 'not a JSON object' }],
    });
  }
  return { ...body };
}

async function readText(request: Request, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new AppError('too_large');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

// PostgreSQL cannot store U+0000 in text; better a clear answer than a failed query.
function refuseNul<T>(value: T): T {
  // A queue and not a recursion: what is nested without end must not exhaust the stack.
  const queue: unknown[] = [value];
  for (const each of queue) {
    if (typeof each === 'string' && each.includes('\0')) {
      throw new AppError('bad_request', { fields: [{ path: '', message: 'contains a NUL byte' }] });
    }
    if (typeof each === 'object' && each !== null) {
      for (const entry of Object.entries(each)) queue.push(...entry);
    }
  }
  return value;
}
