import { eq, type SQL } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import { readMetadata } from './message-metadata';
import type { ChatMessage } from './schema';

const columns = {
  id: companionMessages.id,
  seq: companionMessages.seq,
  role: companionMessages.role,
  content: companionMessages.content,
  status: companionMessages.status,
  clientId: companionMessages.clientId,
  replyTo: companionMessages.replyTo,
  createdAt: companionMessages.createdAt,
  extractedAt: companionMessages.extractedAt,
  metadata: companionMessages.metadata,
  localDate: conversations.localDate,
};

/** The messages that fit, as screens see them; the caller adds order and limit. */
export function selectMessages(tx: Tx, where: SQL | undefined) {
  return tx
    .select(columns)
    .from(companionMessages)
    .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
    .where(where)
    .$dynamic();
}

export function toChatMessage(
  row: Awaited<ReturnType<typeof selectMessages>>[number],
): ChatMessage {
  const { checkIn, disclosure, memoryRequest } = readMetadata(row.metadata);
  return {
    id: row.id,
    seq: row.seq,
    role: row.role,
    text: row.content,
    status: row.status,
    clientId: row.clientId,
    replyTo: row.replyTo,
    createdAt: (row.createdAt ?? new Date(0)).toISOString(),
    localDate: row.localDate,
    checkIn,
    extracted: row.extractedAt !== null,
    disclosure,
    memoryRequest,
  };
}
