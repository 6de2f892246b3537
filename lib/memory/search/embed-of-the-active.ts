import { gt } from 'drizzle-orm';
import { extractionLogs } from '@/db/schema';
import { configuredEmbedding } from '@/lib/platform/ai/embedding-model';
import { contextFor, type Job } from '@/lib/platform/context';
import { embedNewWords } from './embed-new-words';

const DAY_MS = 86_400_000;
const EACH = 200;
const NO_NEW_ONE_AFTER_MS = 20_000;

/**
 * Gives the people who wrote lately the vectors that their turns did not come to: a crash, or a past
 * from before there was a model. Whoever is away needs none yet.
 */
export async function embedOfTheActive({ db, now }: Job): Promise<{ embedded: number }> {
  if (!configuredEmbedding()) return { embedded: 0 };
  const active = await db((tx) =>
    tx
      .selectDistinct({ userId: extractionLogs.userId })
      .from(extractionLogs)
      .where(gt(extractionLogs.createdAt, new Date(now.getTime() - DAY_MS))),
  );
  const startedAt = performance.now();
  let embedded = 0;
  for (const { userId } of active) {
    if (performance.now() - startedAt > NO_NEW_ONE_AFTER_MS) break;
    embedded += await embedNewWords(contextFor(userId, now), { most: EACH });
  }
  return { embedded };
}
