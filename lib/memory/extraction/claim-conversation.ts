import { and, eq, exists, isNull, lte, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isUnread } from './is-unread';

export type Claim = {
  conversationId: string;
  until: Date;
  /** How often it was begun since something of it was last read, this time included. */
  attempts: number;
};

/**
 * Takes a conversation for extraction, in one statement: at most one reader at a time. Null where
 * somebody reads it, it is to be tried later, there is nothing to read, or it is incognito. Every
 * attempt counts from its beginning and rests longer, so that one that kills its server does, too.
 */
export async function claimConversation(
  { db, userId }: Context,
  conversationId: string,
): Promise<Claim | null> {
  const [claimed] = await db((tx) =>
    tx
      .update(conversations)
      .set({
        extractionClaimedUntil: sql`date_trunc('milliseconds', now()) + ${LEASE}::interval`,
        extractionAttempts: sql`${conversations.extractionAttempts} + 1`,
        extractionNextAt: sql`now() + least(${FIRST_PAUSE}::interval * 2 ^ least(${conversations.extractionAttempts}, 20), ${LONGEST_PAUSE}::interval)`,
      })
      .where(
        and(
          eq(conversations.id, conversationId),
          eq(conversations.userId, userId),
          eq(conversations.incognito, false),
          isFree,
          exists(unreadIn(tx)),
        ),
      )
      .returning({
        until: conversations.extractionClaimedUntil,
        attempts: conversations.extractionAttempts,
      }),
  );
  if (!claimed?.until) return null;
  return { conversationId, until: claimed.until, attempts: claimed.attempts };
}

const LEASE = '3 minutes';
const FIRST_PAUSE = '1 minute';
const LONGEST_PAUSE = '6 hours';

/** Nobody reads it, and it is not resting after a failure: by the database's clock, for all. */
export const isFree = and(
  or(
    isNull(conversations.extractionClaimedUntil),
    lte(conversations.extractionClaimedUntil, sql`now()`),
  ),
  or(isNull(conversations.extractionNextAt), lte(conversations.extractionNextAt, sql`now()`)),
);

/** The claim, as long as it is still ours. */
export function stillOurs({ userId }: Context, { conversationId, until }: Claim) {
  return and(
    eq(conversations.id, conversationId),
    eq(conversations.userId, userId),
    eq(conversations.extractionClaimedUntil, until),
  );
}

export function unreadIn(tx: Tx) {
  return tx
    .select({ id: companionMessages.id })
    .from(companionMessages)
    .where(and(eq(companionMessages.conversationId, conversations.id), isUnread));
}
