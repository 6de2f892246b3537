import { embeddingFor } from '@/lib/platform/ai/embedding-for';
import type { Context } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { within } from '@/lib/platform/within';
import { type Meaning, meaningFrom } from './meaning';

/** What a text means; null without an embedding model, or if it does not say so in time. */
export async function meaningOf(
  ctx: Context,
  { text, patienceMs }: { text: string; patienceMs: number },
): Promise<Meaning | null> {
  try {
    const model = await embeddingFor(ctx);
    if (!model) return null;
    const [numbers] = await within(patienceMs, () => model.embed([text], { urgent: true }));
    return numbers ? meaningFrom(model.id, numbers) : null;
  } catch (error) {
    log.debug({ err: error }, 'recall by words alone');
    return null;
  }
}
