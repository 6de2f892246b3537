import { AppError } from '../errors';
import { log } from '../log';

const PRIVATE = { 'cache-control': 'private, no-store' };

/** Runs a door's work and turns what it returns or throws into a response. */
export async function answer(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    const output = await work();
    if (output instanceof Response) return output;
    if (output === undefined) return new Response(null, { status: 204, headers: PRIVATE });
    return Response.json(output, { headers: PRIVATE });
  } catch (error) {
    return refuse(request, error);
  }
}

function refuse(request: Request, error: unknown): Response {
  const known = error instanceof AppError ? error : fromUnexpected(request, error);
  const headers = new Headers(PRIVATE);
  const { retryAfterSeconds } = known.details ?? {};
  if (typeof retryAfterSeconds === 'number') headers.set('retry-after', String(retryAfterSeconds));
  return Response.json({ error: known.body }, { status: known.status, headers });
}

function fromUnexpected(request: Request, error: unknown): AppError {
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, 'door');
  return new AppError(isDatabaseDown(error) ? 'unavailable' : 'unexpected', undefined, {
    cause: error,
  });
}

const DATABASE_DOWN = /^(ECONN|CONNECT|CONNECTION_|57P0|08)/;

function isDatabaseDown(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && DATABASE_DOWN.test(e.code)) return true;
  }
  return false;
}
