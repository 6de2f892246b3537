import { and, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { conversations, companionMessages as replies } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { readMetadata } from './message-metadata';
import type { ReplyStatus, SavedMessage } from './schema';

/** A message of the person and the row of the reply to it. */
export type Turn = {
  conversationId: string;
  message: SavedMessage & { text: string };
  reply: { id: string; status: ReplyStatus; text: string; attempt: number };
};

const messages = alias(replies, 'message');

/** A turn of the person's own, by its reply or by the id that the browser gave its message. */
export async function loadTurn(
  ctx: Context,
  by: { replyId: string } | { clientId: string },
): Promise<Turn> {
  const [row] = await ctx.db((tx) =>
    tx
      .select({ reply: replies, message: messages, localDate: conversations.localDate })
      .from(replies)
      .innerJoin(messages, eq(messages.id, replies.replyTo))
      .innerJoin(conversations, eq(conversations.id, messages.conversationId))
      .where(
        and(
          eq(replies.userId, ctx.userId),
          'replyId' in by ? eq(replies.id, by.replyId) : eq(messages.clientId, by.clientId),
        ),
      ),
  );
  if (!row) throw new AppError('not_found');
  const { reply, message, localDate } = row;
  return {
    conversationId: message.conversationId,
    message: {
      id: message.id,
      seq: message.seq,
      clientId: message.clientId,
      createdAt: (message.createdAt ?? ctx.now).toISOString(),
      localDate,
      text: message.content,
    },
    reply: {
      id: reply.id,
      status: reply.status,
      text: reply.content,
      attempt: readMetadata(reply.metadata).attempt,
    },
  };
}
