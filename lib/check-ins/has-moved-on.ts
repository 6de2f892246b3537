import type { Context } from '@/lib/platform/context';
import { type Known, whatWeKnow } from './what-we-know';

/**
 * Whether the person wrote, or what is to be written about may not be named any more, since `known`
 * was read: a model takes seconds to find the words, and forgetting counts from its moment on.
 */
export async function hasMovedOn(
  ctx: Context,
  { known, memoryIds }: { known: Known; memoryIds: readonly string[] },
): Promise<boolean> {
  const { lastWroteAt, memories } = await whatWeKnow(ctx);
  const named = new Set(memories.map(({ id }) => id));
  return (
    lastWroteAt?.getTime() !== known.lastWroteAt?.getTime() ||
    known.memories.some(({ id }) => memoryIds.includes(id) && !named.has(id))
  );
}
