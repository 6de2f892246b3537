import type { Tx } from '@/db/client';
import { mentions } from '@/lib/memory/mentions';
import type { MemoryRequest } from '@/lib/memory/requests/recognise-request';
import type { Context } from '@/lib/platform/context';
import { noteRequestAnswer } from './note-request-answer';
import { openCards } from './open-cards';

/** "Forget that" also takes back the "Remember this?" that still waits for its answer. */
export async function withdrawCards(
  ctx: Context,
  tx: Tx,
  { request, beforeSeq }: { request: MemoryRequest; beforeSeq: number },
): Promise<void> {
  if (request.kind !== 'forget') return;
  const { about } = request;
  for (const card of await openCards(tx, { userId: ctx.userId, beforeSeq })) {
    if (card.request.kind !== 'remember') continue;
    const isMeant = about === null ? card.isLast : mentions(card.request.what ?? '', about);
    if (isMeant) await noteRequestAnswer(ctx, { messageId: card.replyId, accept: false });
  }
}
