import type { Memory } from '@/lib/memory/schema';
import { undoChange } from '@/lib/memory/undo-change';
import type { Context } from '@/lib/platform/context';
import { withoutTraces } from './without-traces';

/** Takes one change of a memory back. What was learned by it is forgotten everywhere. */
export function takeBack(
  ctx: Context,
  { historyId }: { historyId: string },
): Promise<{ memory: Memory | null }> {
  return withoutTraces(ctx, { inOwnMessages: false }, async (joined, removeTraces) => {
    const { memory, traces } = await undoChange(joined, { historyId });
    if (traces) await removeTraces(traces);
    return { memory };
  });
}
