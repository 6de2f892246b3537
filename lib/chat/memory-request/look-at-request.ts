import type { Tx } from '@/db/client';
import { concernOf } from '@/lib/memory/requests/concern-of';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import type { MemoryRequestCard } from '../schema';
import { type AskedInChat, loadAsked } from './load-asked';

/** The card under a reply: what would be forgotten or kept, as things are now. */
export function lookAtRequest(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<MemoryRequestCard> {
  return inTransaction(ctx, async (joined, tx) => {
    const asked = await loadAsked(joined, { replyId: messageId });
    if (!asked) throw new AppError('not_found');
    return cardOf(joined, tx, asked);
  });
}

async function cardOf(ctx: Context, tx: Tx, asked: AskedInChat): Promise<MemoryRequestCard> {
  const { request, answer } = asked;
  if (answer !== null)
    return { kind: request.kind, answer, forgets: [], keeps: [], leavesOut: false };
  const { forgets, keeps, isUnread } = await concernOf(ctx, tx, asked);
  return {
    kind: request.kind,
    answer,
    forgets: forgets.map(({ memory: { id, value, quote }, likely }) => ({
      id,
      value,
      quote,
      likely,
    })),
    keeps: keeps.map(({ value, due }) => ({ value, dueAt: due?.at ?? null })),
    leavesOut: isUnread || request.kind === 'leave_out',
  };
}
