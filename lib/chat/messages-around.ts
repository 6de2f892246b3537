import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { listMessages } from './messages';
import type { MessagePage } from './schema';

const EACH_SIDE = 40;

/**
 * The stretch of the conversation around one message, for a link that points at it; null where
 * there is no such message (any more).
 */
export async function messagesAround(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<(MessagePage & { hasNewer: boolean }) | null> {
  if (!z.uuid().safeParse(messageId).success) return null;
  const [message] = await ctx.db((tx) =>
    tx
      .select({ seq: companionMessages.seq })
      .from(companionMessages)
      .where(and(eq(companionMessages.id, messageId), eq(companionMessages.userId, ctx.userId))),
  );
  if (!message) return null;
  const before = await listMessages(ctx, { before: message.seq + 1, limit: EACH_SIDE });
  const after = await listMessages(ctx, { after: message.seq, limit: EACH_SIDE });
  return {
    messages: [...before.messages, ...after.messages],
    hasOlder: before.hasOlder,
    hasNewer: after.messages.length === EACH_SIDE,
  };
}
