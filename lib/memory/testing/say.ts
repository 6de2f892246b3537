import { sql } from 'drizzle-orm';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';

type Spoken = {
  role?: 'user' | 'assistant';
  at?: Date;
  incognito?: boolean;
  replyTo?: string;
  /** The memories a check-in asks about, where the message is one. */
  asksAbout?: string[];
};

/** Puts a message into the day's conversation, as the chat does. */
export function say(
  ctx: Context,
  text: string,
  { role = 'user', at = ctx.now, incognito = false, replyTo, asksAbout }: Spoken = {},
): Promise<{ messageId: string; conversationId: string; seq: number }> {
  const { userId } = ctx;
  return ctx.db(async (tx) => {
    const [conversation] = await tx
      .insert(conversations)
      .values({ userId, incognito, localDate: localDate(at, 'UTC'), startedAt: at })
      .onConflictDoUpdate({
        target: [conversations.userId, conversations.localDate, conversations.incognito],
        set: { messageCount: sql`${conversations.messageCount} + 1` },
      })
      .returning({ conversationId: conversations.id });
    const conversationId = conversation?.conversationId ?? '';
    const [message] = await tx
      .insert(companionMessages)
      .values({
        userId,
        conversationId,
        role,
        content: text,
        createdAt: at,
        replyTo: replyTo ?? null,
        ...(asksAbout && {
          usedMemoryIds: asksAbout,
          metadata: { checkIn: { id: 'a check-in', reason: 'because', answer: null } },
        }),
      })
      .returning({ messageId: companionMessages.id, seq: companionMessages.seq });
    return { conversationId, messageId: message?.messageId ?? '', seq: message?.seq ?? 0 };
  });
}
