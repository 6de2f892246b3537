import { z } from 'zod';

const id = z.union([z.string(), z.number()]);

/** The lines that `eval:recall` reads. Of an item only its id and text are certain to be there. */
export const recallInput = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('begin'),
    store: z.union([z.string(), z.number()]).optional(),
    k: z.number().int().min(1).max(1000).default(25),
  }),
  z.object({
    type: z.literal('item'),
    id,
    text: z.string(),
    speaker: z.string().nullish(),
    session: z.union([z.string(), z.number()]).nullish(),
    session_date: z.string().nullish(),
    at: z.string().nullish(),
    position: z.number().nullish(),
  }),
  z.object({ type: z.literal('end_items') }),
  z.object({
    type: z.literal('query'),
    id,
    text: z.string(),
    /** When it is asked; without it, on the morning after the last item. */
    at: z.iso.datetime({ offset: true }).nullish().catch(null),
  }),
]);
export type RecallInput = z.infer<typeof recallInput>;
export type RecallItem = Extract<RecallInput, { type: 'item' }>;
