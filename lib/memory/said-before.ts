import { and, desc, eq, lt, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { companionMessages, conversations, memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { orQuery } from './or-query';
import { rank } from './rank';

/** Something that the person said earlier. */
export type Said = {
  messageId: string;
  role: 'user' | 'assistant';
  text: string;
  at: string;
  localDate: string;
};

const CANDIDATES = 40;
const BEST = 5;
const ENOUGH_SHARED = 0.3;

/**
 * What the person said before that fits the text. Never from an incognito conversation, and not
 * the messages by which something was learned that they have since forgotten. Only their own words:
 * the companion's would be an echo of itself.
 */
export async function saidBefore(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { text, beforeSeq }: { text: string; beforeSeq: number | undefined },
): Promise<Said[]> {
  const query = orQuery(text);
  if (!query) return [];
  const { id, role, content, createdAt, search, seq } = companionMessages;
  const found = await tx
    .select({ id, role, text: content, at: createdAt, localDate: conversations.localDate })
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .where(
      and(
        eq(companionMessages.userId, userId),
        eq(role, 'user'),
        eq(conversations.incognito, false),
        beforeSeq === undefined ? undefined : lt(seq, beforeSeq),
        sql`${search} @@ ${query}`,
        notExists(whatWasForgotten(tx)),
      ),
    )
    .orderBy(desc(sql`ts_rank(${search}, ${query})`), desc(seq))
    .limit(CANDIDATES);
  const items = found.map((row) => ({
    ...row,
    at: row.at ?? now,
    importance: 0,
    pinned: false,
  }));
  return rank(items, text, now)
    .filter(({ lexical }) => lexical >= ENOUGH_SHARED)
    .slice(0, BEST)
    .map(({ id: messageId, at, ...said }) => ({
      messageId,
      role: said.role,
      text: said.text,
      at: at.toISOString(),
      localDate: said.localDate,
    }));
}

/** A line of history of this message, about a memory that was forgotten and is not back. */
function whatWasForgotten(tx: Tx) {
  const heard = alias(memoryHistory, 'heard');
  const forgotten = alias(memoryHistory, 'forgotten');
  return tx
    .select({ id: heard.id })
    .from(heard)
    .innerJoin(
      forgotten,
      and(eq(forgotten.memoryId, heard.memoryId), eq(forgotten.operation, 'FORGET')),
    )
    .where(
      and(
        eq(heard.messageId, companionMessages.id),
        notExists(
          tx
            .select({ id: userContext.id })
            .from(userContext)
            .where(eq(userContext.id, heard.memoryId)),
        ),
      ),
    );
}
