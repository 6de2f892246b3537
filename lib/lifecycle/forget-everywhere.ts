import type { z } from 'zod';
import { forgetMemory } from '@/lib/memory/forget';
import type { ForgetReceipt, forgetInput } from '@/lib/memory/schema';
import type { Context } from '@/lib/platform/context';
import { withoutTraces } from './without-traces';

/** Forgets a memory wherever its words stand, and says what was removed. */
export function forgetEverywhere(
  ctx: Context,
  { id, inOwnMessages }: z.output<typeof forgetInput>,
): Promise<ForgetReceipt> {
  return withoutTraces(ctx, { inOwnMessages }, async (joined, removeTraces) => {
    const { traces, removed, ...receipt } = await forgetMemory(joined, { id });
    return { ...receipt, removed: { ...removed, ...(await removeTraces(traces)) } };
  });
}
