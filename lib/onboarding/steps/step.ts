import type { z } from 'zod';
import type { Context } from '@/lib/platform/context';
import type { StepId } from '../schema';

/** One question of the wizard: what it takes, whether it may be skipped, what its answer changes. */
export type Step = {
  id: StepId;
  schema: z.ZodType;
  skippable: boolean;
  /** Makes the stored answer true, at the end of the wizard. */
  apply: (ctx: Context, stored: unknown) => Promise<void>;
};

type Entry<Schema extends z.ZodType> = Omit<Step, 'schema' | 'apply'> & {
  schema: Schema;
  apply?: (ctx: Context, answer: z.output<Schema>) => Promise<unknown>;
};

/** An entry of the registry, its `apply` guarded: the row can be written past the wizard. */
export function step<Schema extends z.ZodType>({ apply, ...entry }: Entry<Schema>): Step {
  return {
    ...entry,
    apply: async (ctx, stored) => {
      const answer = entry.schema.safeParse(stored);
      if (answer.success) await apply?.(ctx, answer.data);
    },
  };
}
