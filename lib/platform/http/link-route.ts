import type { z } from 'zod';
import { answer } from './answer';
import { readInput } from './read-input';

/**
 * The door of whoever holds a link that we signed. There is neither a session nor an Origin to ask
 * for, a mail program presses it: what the address carries is the right, and the body says nothing.
 */
export function linkRoute<Schema extends z.ZodType, Output>(
  schema: Schema,
  verb: (input: z.output<Schema>) => Promise<Output>,
) {
  return (request: Request): Promise<Response> =>
    answer(request, async () => verb(await readInput(schema, new Request(request.url))));
}
