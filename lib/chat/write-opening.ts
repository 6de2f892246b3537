import { and, eq, sql } from 'drizzle-orm';
import { companionMessages, conversations } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { conversationOn } from './conversation-on';
import type { MessageMetadata } from './message-metadata';
import { needsDisclosure } from './needs-disclosure';

type Opening = {
  /** Unique per person: the same opening written twice is one message. */
  key: string;
  text: string;
  localDate: string;
  memoryIds?: string[];
  checkIn?: MessageMetadata['checkIn'];
};

/** Writes a message of the companion's own accord into the thread of that date, once. */
export function writeOpening(
  ctx: Context,
  { key, text, localDate, memoryIds = [], checkIn }: Opening,
): Promise<{ messageId: string; conversationId: string }> {
  return inTransaction(ctx, async (joined, tx) => {
    const written = {
      messageId: companionMessages.id,
      conversationId: companionMessages.conversationId,
    };
    const conversationId = await conversationOn(joined, { localDate, initiatedBy: 'companion' });
    const [opening] = await tx
      .insert(companionMessages)
      .values({
        userId: ctx.userId,
        conversationId,
        role: 'assistant',
        content: text,
        clientId: key,
        createdAt: ctx.now,
        usedMemoryIds: memoryIds,
        metadata: {
          ...(checkIn && { checkIn }),
          disclosure: await needsDisclosure(joined, { conversationId }),
        },
      })
      .onConflictDoNothing({ target: [companionMessages.userId, companionMessages.clientId] })
      .returning(written);
    if (opening) {
      await tx
        .update(conversations)
        .set({ messageCount: sql`${conversations.messageCount} + 1` })
        .where(eq(conversations.id, conversationId));
      return opening;
    }
    const [earlier] = await tx
      .select(written)
      .from(companionMessages)
      .where(and(eq(companionMessages.userId, ctx.userId), eq(companionMessages.clientId, key)));
    if (!earlier) throw new Error('an opening was neither written nor found');
    return earlier;
  });
}
