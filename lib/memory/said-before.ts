import { and, desc, eq, inArray, isNull, lt, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { companionMessages, conversations, memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { orQuery } from './or-query';
import { rank } from './rank';

/** Something that was said earlier. */
export type Said = {
  messageId: string;
  role: 'user' | 'assistant';
  text: string;
  at: string;
  localDate: string;
};

const CANDIDATES = 150;
// An echo of the companion's own words helps less than what the person said.
const OWN_WORDS = 0.5;

type Look = {
  text: string;
  beforeSeq: number | undefined;
  limit?: number;
  /** How much of the text's meaning a message must share, 0 … 1. */
  atLeast?: number;
};

/**
 * What was said before that fits the text, best first. Never from an incognito conversation, and
 * not the messages by which something was learned that the person has since forgotten, nor the
 * replies to them, nor the check-ins about it.
 */
export async function saidBefore(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { text, beforeSeq, limit = 5, atLeast = 0 }: Look,
): Promise<Said[]> {
  const query = orQuery(text);
  if (!query) return [];
  const { id, role, content, createdAt, search, seq, status } = companionMessages;
  const found = await tx
    .select({ id, role, text: content, at: createdAt, localDate: conversations.localDate })
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .where(
      and(
        eq(companionMessages.userId, userId),
        inArray(status, ['done', 'stopped', 'interrupted']),
        eq(conversations.incognito, false),
        beforeSeq === undefined ? undefined : lt(seq, beforeSeq),
        sql`${search} @@ ${query}`,
        notExists(whatWasForgotten(tx)),
        notExists(askedAboutForgotten(tx)),
      ),
    )
    .orderBy(desc(sql`ts_rank(${search}, ${query})`), desc(seq))
    .limit(CANDIDATES);
  const items = found.map((row) => ({
    ...row,
    at: row.at ?? now,
    importance: row.role === 'user' ? OWN_WORDS : 0,
    pinned: false,
  }));
  return rank(items, text, now)
    .filter(({ lexical }) => lexical > 0 && lexical >= atLeast)
    .slice(0, limit)
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
        or(
          eq(heard.messageId, companionMessages.id),
          eq(heard.messageId, companionMessages.replyTo),
        ),
        notExists(
          tx
            .select({ id: userContext.id })
            .from(userContext)
            .where(eq(userContext.id, heard.memoryId)),
        ),
      ),
    );
}

/** A message that the companion began with a memory that was forgotten since and is not back. */
function askedAboutForgotten(tx: Tx) {
  const forgotten = alias(memoryHistory, 'asked_about');
  return tx
    .select({ id: forgotten.id })
    .from(forgotten)
    .where(
      and(
        isNull(companionMessages.replyTo),
        eq(forgotten.userId, companionMessages.userId),
        sql`${forgotten.memoryId} = any(${companionMessages.usedMemoryIds})`,
        eq(forgotten.operation, 'FORGET'),
        notExists(
          tx
            .select({ id: userContext.id })
            .from(userContext)
            .where(eq(userContext.id, forgotten.memoryId)),
        ),
      ),
    );
}
