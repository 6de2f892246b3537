import { and, asc, eq, exists } from 'drizzle-orm';
import { conversations } from '@/db/schema';
import { contextFor, type Job } from '@/lib/platform/context';
import { extractConversation } from './extract-conversation';
import { isFree, unreadIn } from './extraction/claim-conversation';

const AT_ONCE = 100;
const NO_NEW_ONE_AFTER_MS = 40_000;

/**
 * Reads what the turns missed: a crash, a model that was down, a rate limit. Finds conversations
 * with unread messages, the longest waiting first, and stops in time for the next run to go on.
 */
export async function backfillMemories({ db, now }: Job): Promise<Record<string, number>> {
  const waiting = await db((tx) =>
    tx
      .select({ conversationId: conversations.id, userId: conversations.userId })
      .from(conversations)
      .where(and(eq(conversations.incognito, false), isFree, exists(unreadIn(tx))))
      .orderBy(asc(conversations.startedAt))
      .limit(AT_ONCE),
  );
  const counts = { waiting: waiting.length, read: 0, skipped: 0, failed: 0 };
  const startedAt = performance.now();
  for (const { conversationId, userId } of waiting) {
    if (performance.now() - startedAt > NO_NEW_ONE_AFTER_MS) break;
    counts[await extractConversation(contextFor(userId, now), { conversationId })]++;
  }
  return counts;
}
