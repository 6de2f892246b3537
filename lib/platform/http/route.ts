import type { z } from 'zod';
import { requireUserId } from '../auth/session';
import { type Context, contextFor } from '../context';
import { answer } from './answer';
import { readInput } from './read-input';
import { requireSameOrigin } from './same-origin';

export type RouteParams = {
  params: Promise<Record<string, string | string[] | undefined>>;
};

/** The door of the signed-in: origin → session → parse → verb → answer, always in this order. */
export function route<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (ctx: Context, input: z.output<Schema>) => Promise<Output>,
  /** For a door that takes files. */
  { mostBytes }: { mostBytes?: number } = {},
) {
  return (request: Request, { params }: RouteParams): Promise<Response> =>
    answer(request, async () => {
      requireSameOrigin(request);
      const ctx = contextFor(await requireUserId(), new Date());
      return verb(ctx, await readInput(schema, request, await params, mostBytes));
    });
}

/** The door for everybody: origin → parse → verb → answer. Signing up and signing in use it. */
export function publicRoute<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (input: z.output<Schema>) => Promise<Output>,
) {
  return (request: Request): Promise<Response> =>
    answer(request, async () => {
      requireSameOrigin(request);
      return verb(await readInput(schema, request));
    });
}
