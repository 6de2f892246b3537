import { and, desc, eq, lt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import type { Asked } from '@/lib/memory/requests/concern-of';
import { recogniseRequest } from '@/lib/memory/requests/recognise-request';
import type { Context } from '@/lib/platform/context';
import { readMetadata } from '../message-metadata';

export type AskedInChat = Asked & {
  /** What the message says besides the request. */
  rest: string;
  answer: 'accepted' | 'declined' | null;
};

/** What the message behind a reply asks of memory; null for nearly every message. */
export function loadAsked(
  { db, userId, now }: Context,
  { replyId }: { replyId: string },
): Promise<AskedInChat | null> {
  const message = alias(companionMessages, 'message');
  return db(async (tx) => {
    const [row] = await tx
      .select({ metadata: companionMessages.metadata, message })
      .from(companionMessages)
      .innerJoin(message, eq(message.id, companionMessages.replyTo))
      .where(and(eq(companionMessages.id, replyId), eq(companionMessages.userId, userId)));
    const asked = readMetadata(row?.metadata).memoryRequest;
    const recognised = asked && row && recogniseRequest(row.message.content);
    if (!recognised) return null;
    const { id: messageId, seq, createdAt } = row.message;
    return {
      ...recognised,
      messageId,
      at: createdAt ?? now,
      before: await saidBeforeIt(tx, userId, seq),
      answer: asked.answer,
    };
  });
}

/** What "that" points at: the person's own last message, or what a check-in asked about. */
async function saidBeforeIt(tx: Tx, userId: string, seq: number): Promise<Asked['before']> {
  const { id, role, content: text, replyTo, usedMemoryIds } = companionMessages;
  const [last] = await tx
    .select({ id, role, text, replyTo, usedMemoryIds })
    .from(companionMessages)
    .where(and(eq(companionMessages.userId, userId), lt(companionMessages.seq, seq)))
    .orderBy(desc(companionMessages.seq))
    .limit(1);
  if (!last) return { message: null, memoryIds: [] };
  if (last.role === 'user') return { message: last, memoryIds: [] };
  if (last.replyTo === null) return { message: null, memoryIds: last.usedMemoryIds };
  const [message] = await tx
    .select({ id, text })
    .from(companionMessages)
    .where(and(eq(id, last.replyTo), eq(companionMessages.userId, userId)));
  return { message: message ?? null, memoryIds: [] };
}
