import { and, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import { extractConversation } from '@/lib/memory/extract-conversation';
import { type Fulfilled, fulfil, readAfterAll } from '@/lib/memory/requests/fulfil';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { runAfter } from '@/lib/platform/http/run-after';
import type { answerRequestInput } from '../schema';
import { loadAsked } from './load-asked';

const nothing: Fulfilled = { receipts: [], kept: [] };

/** Yes does what was asked of memory, no leaves it as it is; each once. */
export function answerRequest(
  ctx: Context,
  { messageId, accept, ids }: z.output<typeof answerRequestInput>,
): Promise<Fulfilled> {
  return inTransaction(ctx, async (joined, tx) => {
    const asked = await loadAsked(joined, tx, messageId);
    if (!asked) throw new AppError('not_found');
    const conversationId = await noteAnswer(joined, tx, messageId, accept);
    if (accept) return fulfil(joined, tx, { asked, ids });
    if (asked.request.kind === 'leave_out') {
      await readAfterAll(joined, tx, asked.messageId);
      runAfter('extract', () => extractConversation(ctx, { conversationId }));
    }
    return nothing;
  });
}

async function noteAnswer({ userId }: Context, tx: Tx, replyId: string, accept: boolean) {
  const answer = accept ? 'accepted' : 'declined';
  const [noted] = await tx
    .update(companionMessages)
    .set({
      metadata: sql`jsonb_set(${companionMessages.metadata}, '{memoryRequest,answer}', ${JSON.stringify(answer)}::jsonb)`,
    })
    .where(
      and(
        eq(companionMessages.id, replyId),
        eq(companionMessages.userId, userId),
        sql`${companionMessages.metadata} #>> '{memoryRequest,answer}' is null`,
      ),
    )
    .returning({ conversationId: companionMessages.conversationId });
  if (!noted) throw new AppError('conflict');
  return noted.conversationId;
}
