import { saidBefore } from '@/lib/memory/said-before';
import { questionOf } from '@/lib/memory/search/question';
import type { Context } from '@/lib/platform/context';

/** Ids of what was said before that fits the words, best first: as the product itself recalls it. */
export async function recallMessages(
  ctx: Context,
  { text, limit }: { text: string; limit: number },
): Promise<string[]> {
  const question = await questionOf(ctx, { text, patienceMs: Number.POSITIVE_INFINITY });
  const said = await saidBefore(ctx, { question, limit });
  return said.map(({ messageId }) => messageId);
}
