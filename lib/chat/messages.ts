import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import type { z } from 'zod';
import { companionMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { selectMessages, toChatMessage } from './chat-message';
import { reapReplies } from './reap';
import type { listMessagesInput, MessagePage } from './schema';

/** A stretch of the conversation, oldest first: the newest, or what is before or after a `seq`. */
export function listMessages(
  ctx: Context,
  { before, after, limit }: z.output<typeof listMessagesInput>,
): Promise<MessagePage> {
  const { seq, userId } = companionMessages;
  const own = eq(userId, ctx.userId);
  return inTransaction(ctx, async (joined, tx) => {
    await reapReplies(joined);
    const rows = await selectMessages(
      tx,
      and(
        own,
        before === undefined ? undefined : lt(seq, before),
        after === undefined ? undefined : gt(seq, after),
      ),
    )
      .orderBy(after === undefined ? desc(seq) : asc(seq))
      .limit(limit);
    const messages = rows.map(toChatMessage).sort((a, b) => a.seq - b.seq);
    const [older] = await tx
      .select({ seq })
      .from(companionMessages)
      .where(and(own, lt(seq, messages[0]?.seq ?? 0)))
      .limit(1);
    return { messages, hasOlder: older !== undefined };
  });
}
