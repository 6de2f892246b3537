import { companionMessages } from '@/db/schema';
import { conversationOn } from '@/lib/chat/conversation-on';
import { type Context, inTransaction } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';

type Turn = { role: 'user' | 'assistant'; text: string; timezone: string };

/** Writes one turn into the conversation of its local day, at `ctx.now`; returns its conversation. */
export function say(ctx: Context, { role, text, timezone }: Turn): Promise<string> {
  return inTransaction(ctx, async (joined, tx) => {
    const conversationId = await conversationOn(joined, {
      localDate: localDate(ctx.now, timezone),
      initiatedBy: role === 'user' ? 'user' : 'companion',
    });
    await tx.insert(companionMessages).values({
      conversationId,
      userId: ctx.userId,
      role,
      content: text,
      createdAt: ctx.now,
    });
    return conversationId;
  });
}
