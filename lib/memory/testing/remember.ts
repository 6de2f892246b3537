import type { Context } from '@/lib/platform/context';
import { addMemory } from '../add';
import { extractConversation } from '../extract-conversation';
import { listMemories } from '../list';
import { addMemoryInput, type Memory } from '../schema';
import { say } from './say';

/** A memory that the person added by hand. */
export function added(ctx: Context, given: Record<string, unknown>): Promise<Memory> {
  return addMemory(ctx, addMemoryInput.parse({ category: 'fact', ...given }));
}

/** What the person is remembered for after saying something, without a model; newest first. */
export async function remember(ctx: Context, text: string, at = ctx.now) {
  const { conversationId, messageId } = await say(ctx, text, { at });
  const outcome = await extractConversation(ctx, { conversationId });
  if (outcome !== 'read') throw new Error(`extraction ${outcome}`);
  return { memories: await listMemories(ctx), messageId, conversationId };
}

/** The one memory of a category. */
export function oneOf(memories: Memory[], category: Memory['category']): Memory {
  const found = memories.filter((memory) => memory.category === category);
  const [one] = found;
  if (!one || found.length > 1) throw new Error(`${found.length} memories are a ${category}`);
  return one;
}
