import { and, eq, exists, isNull, lte, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isUnread } from './is-unread';

const LEASE_MS = 3 * 60_000;

export type Claim = { conversationId: string; until: Date; attempts: number };

/**
 * Takes a conversation for extraction, in one statement: at most one reader at a time. Null where
 * somebody reads it, it is to be tried later, there is nothing to read, or it is incognito.
 */
export async function claimConversation(
  { db, userId, now }: Context,
  conversationId: string,
): Promise<Claim | null> {
  const until = new Date(now.getTime() + LEASE_MS);
  const [claimed] = await db((tx) =>
    tx
      .update(conversations)
      .set({ extractionClaimedUntil: until })
      .where(
        and(
          eq(conversations.id, conversationId),
          eq(conversations.userId, userId),
          eq(conversations.incognito, false),
          isFree(now),
          exists(unreadIn(tx)),
        ),
      )
      .returning({ attempts: conversations.extractionAttempts }),
  );
  return claimed ? { conversationId, until, attempts: claimed.attempts } : null;
}

/** Nobody reads it, and it is not resting after a failure. */
export function isFree(now: Date) {
  return and(
    or(
      isNull(conversations.extractionClaimedUntil),
      lte(conversations.extractionClaimedUntil, now),
    ),
    or(isNull(conversations.extractionNextAt), lte(conversations.extractionNextAt, now)),
  );
}

export function unreadIn(tx: Tx) {
  return tx
    .select({ id: companionMessages.id })
    .from(companionMessages)
    .where(and(eq(companionMessages.conversationId, conversations.id), isUnread));
}
