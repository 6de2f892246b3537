import { lastWroteAt } from '@/lib/chat/last-wrote-at';
import { followables } from '@/lib/memory/followables';
import type { Context } from '@/lib/platform/context';
import type { Known } from './what-we-know';

/**
 * Whether the person wrote, or what is to be written about may not be named any more, since `known`
 * was read: a model takes seconds to find the words, and forgetting counts from its moment on.
 */
export async function hasMovedOn(
  ctx: Context,
  { known, memoryIds }: { known: Known; memoryIds: readonly string[] },
): Promise<boolean> {
  const [wroteAt, memories] = await Promise.all([lastWroteAt(ctx), followables(ctx)]);
  const named = new Set(memories.map(({ id }) => id));
  return (
    wroteAt?.getTime() !== known.lastWroteAt?.getTime() ||
    known.memories.some(({ id }) => memoryIds.includes(id) && !named.has(id))
  );
}
