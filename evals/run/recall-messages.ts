import { saidBefore } from '@/lib/memory/said-before';
import type { Context } from '@/lib/platform/context';

/** Ids of what was said before that fits the words, best first: as the product itself recalls it. */
export async function recallMessages(
  ctx: Context,
  { text, limit }: { text: string; limit: number },
): Promise<string[]> {
  const said = await ctx.db((tx) => saidBefore(ctx, tx, { text, limit, beforeSeq: undefined }));
  return said.map(({ messageId }) => messageId);
}
