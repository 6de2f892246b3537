import type { Tx } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { askWhatMayHaveChanged } from './ask-what-may-have-changed';
import { expireMemories } from './expire-memories';
import { mergeDuplicates } from './merge-duplicates';
import { suggestObservation } from './suggest-observation';

export type Tidied = { merged: number; expired: number; asked: number; observed: number };

/** What a night does to a person's memories, under their lock. Twice in a night is as once. */
export async function tidyMemories(ctx: Context, tx: Tx): Promise<Tidied> {
  return {
    merged: await mergeDuplicates(ctx, tx),
    expired: await expireMemories(ctx, tx),
    asked: await askWhatMayHaveChanged(ctx, tx),
    observed: await suggestObservation(ctx, tx),
  };
}
