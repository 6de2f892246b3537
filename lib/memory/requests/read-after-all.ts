import { and, eq } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { runAfter } from '@/lib/platform/http/run-after';
import { extractConversation } from '../extract-conversation';

/** A message that was to be left out is read like any other. */
export async function readAfterAll(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<void> {
  const [message] = await ctx.db((tx) =>
    tx
      .update(companionMessages)
      .set({ extractedAt: null, extractorVersion: null })
      .where(and(eq(companionMessages.id, messageId), eq(companionMessages.userId, ctx.userId)))
      .returning({ conversationId: companionMessages.conversationId }),
  );
  if (message) runAfter('extract', () => extractConversation(ctx, message));
}
