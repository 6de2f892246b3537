import { saidBefore } from '@/lib/memory/said-before';
import { questionOf } from '@/lib/memory/search/question';
import type { Context } from '@/lib/platform/context';

// Nobody waits here: a slow machine gives the same answers as a quick one.
const PATIENCE_MS = 60_000;

/** Ids of what was said before that fits the words, best first: as the product itself recalls it. */
export async function recallMessages(
  ctx: Context,
  { text, limit }: { text: string; limit: number },
): Promise<string[]> {
  const question = await questionOf(ctx, { text, patienceMs: PATIENCE_MS });
  const said = await saidBefore(ctx, { question, limit });
  return said.map(({ messageId }) => messageId);
}
