import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import { type MemoryRequest, recogniseRequest } from '@/lib/memory/requests/recognise-request';
import type { UserId } from '@/lib/platform/context';

/** A card that nobody has answered yet; `isLast` where it was the last thing said. */
type OpenCard = { replyId: string; request: MemoryRequest; isLast: boolean };

const LOOKS_BACK = 6;

/** The open cards among the last replies before a message, newest first. */
export async function openCards(
  tx: Tx,
  { userId, beforeSeq }: { userId: UserId; beforeSeq: number },
): Promise<OpenCard[]> {
  const { id, metadata, replyTo, role, seq } = companionMessages;
  const asked = alias(companionMessages, 'asked');
  const rows = await tx
    .select({
      replyId: id,
      isOpen: sql<boolean>`coalesce(jsonb_typeof(${metadata} -> 'memoryRequest') = 'object' and ${metadata} #>> '{memoryRequest,answer}' is null, false)`,
      text: asked.content,
    })
    .from(companionMessages)
    .leftJoin(asked, eq(asked.id, replyTo))
    .where(and(eq(companionMessages.userId, userId), eq(role, 'assistant'), lt(seq, beforeSeq)))
    .orderBy(desc(seq))
    .limit(LOOKS_BACK);
  return rows.flatMap(({ replyId, isOpen, text }, n) => {
    const request = isOpen && text !== null ? recogniseRequest(text)?.request : undefined;
    return request ? { replyId, request, isLast: n === 0 } : [];
  });
}
