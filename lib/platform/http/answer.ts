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
  if (isNobody(error)) return new AppError('unauthenticated', undefined, { cause: error });
  log.error({ err: error, method: request.method, path: new URL(request.url).pathname }, 'door');
  return new AppError(isDatabaseDown(error) ? 'unavailable' : 'unexpected', undefined, {
    cause: error,
  });
}

// A token outlives its deleted account for up to an hour, and names a person who is not there.
const OF_NOBODY = /_user_id_users_id_fk$/;

function isNobody(error: unknown): boolean {
  return causesOf(error).some(
    (cause) => 'constraint_name' in cause && OF_NOBODY.test(String(cause.constraint_name)),
  );
}

const DATABASE_DOWN = /^(ECONN|CONNECT|CONNECTION_|57P0|08)/;

function isDatabaseDown(error: unknown): boolean {
  return causesOf(error).some((cause) => 'code' in cause && DATABASE_DOWN.test(String(cause.code)));
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
