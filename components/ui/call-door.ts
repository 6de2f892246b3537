import type { ErrorBody, ErrorCode } from '@/lib/platform/errors';
import { strings } from '@/lib/strings/en';
import { sessionOver } from './session-over';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A door's refusal as the page can use it: a kind sentence, and which fields were at fault. */
export class DoorError extends Error {
  constructor(
    readonly code: ErrorCode | 'offline',
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'DoorError';
  }
}

/** Calls one of our doors with JSON and gives its answer, or throws a `DoorError`. */
export async function callDoor<Output>(
  method: Method,
  path: `/api/${string}`,
  input?: object,
): Promise<Output> {
  const response = await send(method, path, input);
  if (!response.ok) throw await readRefusal(response);
  const output: Output = response.status === 204 ? undefined : await response.json();
  return output;
}

async function send(method: Method, path: string, input?: object): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      ...(input && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      }),
    });
  } catch {
    throw new DoorError('offline', strings.ui.offline);
  }
}

/** What a door said when it said no. Where nobody is signed in, the page is left. */
export async function readRefusal(response: Response): Promise<DoorError> {
  const refusal = await parseRefusal(response);
  return refusal.code === 'unauthenticated' ? sessionOver() : refusal;
}

async function parseRefusal(response: Response): Promise<DoorError> {
  try {
    const { error }: { error: ErrorBody } = await response.json();
    return new DoorError(error.code, error.message, error.details);
  } catch {
    return new DoorError('unexpected', strings.ui.failed);
  }
}
