import { z } from 'zod';

/** "Look now": the instant, and how often the same tick is delivered, all at once. */
export const order = z.object({ now: z.iso.datetime(), times: z.number().int().min(1) });
export type Order = z.infer<typeof order>;

/** What became of it. */
export const report = z.object({
  counts: z.record(z.string(), z.number()),
  ms: z.number(),
  /** Of the processor, in this process. */
  cpuMs: z.number(),
});
export type Report = z.infer<typeof report>;
