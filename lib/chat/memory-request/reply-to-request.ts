import { memoryRequestWords } from '@/lib/companion/memory-request-words';
import { concernOf } from '@/lib/memory/requests/concern-of';
import { type Context, inTransaction } from '@/lib/platform/context';
import type { Turn } from '../load-turn';
import { loadAsked } from './load-asked';
import { withdrawCards } from './withdraw-cards';

/** What is answered to a request to remember or forget, and what is left for a model to answer. */
export function replyToRequest(
  ctx: Context,
  { reply, message }: Turn,
): Promise<{ words: string; rest: string } | null> {
  return inTransaction(ctx, async (joined, tx) => {
    const asked = await loadAsked(joined, { replyId: reply.id });
    if (!asked) return null;
    await withdrawCards(joined, tx, { request: asked.request, beforeSeq: message.seq });
    const words = memoryRequestWords(asked.request, await concernOf(joined, tx, asked));
    return { words, rest: asked.rest };
  });
}
