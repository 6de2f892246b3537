import { z } from 'zod';

/** Some of the people of a year, and the stretch of it that they are to live through. */
export const part = z.object({
  people: z.array(z.number().int()),
  from: z.number(),
  until: z.number(),
  seed: z.number().int(),
  stopAt: z.number(),
});
export type Part = z.infer<typeof part>;

/** What came of it; see `prove`. */
export const found = z.object({
  days: z.number(),
  counts: z.record(z.string(), z.number()),
  ends: z.record(z.string(), z.number()),
  broken: z.array(z.string()),
});
export type Found = z.infer<typeof found>;
