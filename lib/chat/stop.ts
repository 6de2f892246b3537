import { and, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { reapReplies } from './reap';
import type { ReplyStatus } from './schema';

/**
 * Asks for a reply to stop. Whichever server writes it sees that with its next save, within half a
 * second; a reply that has ended already stays as it is.
 */
export function stopReply(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<{ status: ReplyStatus }> {
  return inTransaction(ctx, async (joined, tx) => {
    await reapReplies(joined);
    const [asked] = await tx
      .update(companionMessages)
      .set({
        stopRequestedAt: sql`case when ${companionMessages.status} = 'pending' then now()
                                  else ${companionMessages.stopRequestedAt} end`,
      })
      .where(
        and(
          eq(companionMessages.id, messageId),
          eq(companionMessages.userId, ctx.userId),
          eq(companionMessages.role, 'assistant'),
        ),
      )
      .returning({ status: companionMessages.status });
    if (!asked) throw new AppError('not_found');
    return asked;
  });
}
