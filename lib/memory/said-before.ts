import { and, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { companionMessages, conversations, memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import { findMessages } from './search/find-messages';
import type { Found } from './search/fuse';
import type { Question } from './search/question';

/** Something that was said earlier. */
export type Said = {
  messageId: string;
  role: 'user' | 'assistant';
  text: string;
  at: string;
  localDate: string;
};

type Look = {
  question: Question;
  /** Only what was said before this message counts as said earlier. */
  beforeSeq?: number | undefined;
  limit?: number;
  isWorthIt?: (found: Found) => boolean;
};

/**
 * What was said before that fits the question, best first. Never from an incognito conversation, and
 * not the messages by which something was learned that is forgotten since or never to be mentioned,
 * nor the replies to them, nor the check-ins about what is forgotten. Never a cry for help.
 */
export async function saidBefore(
  ctx: Context,
  { question, beforeSeq, limit = 5, isWorthIt = () => true }: Look,
): Promise<Said[]> {
  const candidates = await findMessages(ctx, { question, beforeSeq, limit: limit + SPARE });
  const found = candidates.filter(isWorthIt);
  const rows = await ctx.db((tx) => readable(ctx, tx, { found, beforeSeq }));
  const byId = new Map(rows.map((row) => [row.messageId, row]));
  return found
    .flatMap(({ id }) => byId.get(id) ?? [])
    .filter(({ text }) => !isCryForHelp(text))
    .slice(0, limit)
    .map((row) => ({ ...row, at: (row.at ?? ctx.now).toISOString() }));
}

// Some of what is found may not be recalled.
const SPARE = 50;

function readable(
  { userId }: Context,
  tx: Tx,
  { found, beforeSeq }: { found: Found[]; beforeSeq: number | undefined },
) {
  const { id, role, content, createdAt, seq, status } = companionMessages;
  return tx
    .select({
      messageId: id,
      role,
      text: content,
      at: createdAt,
      localDate: conversations.localDate,
    })
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .where(
      and(
        inArray(
          id,
          found.map((one) => one.id),
        ),
        eq(companionMessages.userId, userId),
        inArray(status, ['done', 'stopped', 'interrupted']),
        eq(conversations.incognito, false),
        beforeSeq === undefined ? undefined : lt(seq, beforeSeq),
        notExists(whatWasForgotten(tx)),
        notExists(askedAboutForgotten(tx)),
        notExists(whatIsNeverMentioned(tx)),
      ),
    );
}

/** A memory that this message, or the one it answers, ever had part in and that must not be brought up. */
function whatIsNeverMentioned(tx: Tx) {
  const heard = alias(memoryHistory, 'said_once');
  return tx
    .select({ id: heard.id })
    .from(heard)
    .innerJoin(
      userContext,
      and(eq(userContext.id, heard.memoryId), eq(userContext.mentionPolicy, 'never')),
    )
    .where(isHeardHere(heard.messageId));
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
    .where(and(isHeardHere(heard.messageId), isGone(tx, heard.memoryId)));
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
        isGone(tx, forgotten.memoryId),
      ),
    );
}

/** In this message or the one it answers. One comparison, not two: its index is asked, and no other row read. */
function isHeardHere(messageId: PgColumn) {
  return sql`${messageId} = any(array[${companionMessages.id}, ${companionMessages.replyTo}])`;
}

function isGone(tx: Tx, memoryId: PgColumn) {
  return notExists(
    tx.select({ id: userContext.id }).from(userContext).where(eq(userContext.id, memoryId)),
  );
}
