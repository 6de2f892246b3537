import { z } from 'zod';
import type { Held } from '@/evals/run/held';

const id = z.union([z.string(), z.number()]);

/** A line that `eval:extract` reads: a conversation and the zone of who speaks. */
export const extractInput = z.object({
  id,
  timezone: z.string().default('UTC'),
  turns: z.array(
    z.object({
      id: id.optional(),
      role: z.enum(['user', 'assistant']),
      at: z.iso.datetime({ offset: true }),
      text: z.string(),
    }),
  ),
});
export type ExtractInput = z.infer<typeof extractInput>;

/** The line that answers it: what the product holds after the last turn. Dates are local. */
export function extractLine(input: ExtractInput, held: Held): string {
  return JSON.stringify({
    id: input.id,
    memories: held.memories.map(({ category, key, value, due, valence, status, quote }) => ({
      category,
      key,
      value,
      due,
      valence,
      status,
      quote,
    })),
    follow_ups: held.followUps.map(({ askOn, question }) => ({ ask_on: askOn, question })),
    dropped: held.dropped,
  });
}
