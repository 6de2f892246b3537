import { and, asc, eq, inArray } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import { memoriesById } from '@/lib/memory/memories-by-id';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { selectMessages, toChatMessage } from './chat-message';
import { readMetadata } from './message-metadata';
import { namesMemory } from './names-memory';
import type { Why } from './schema';

/** "Why did you say that?": what was in view when a message of the companion was written. */
export function whyOf(ctx: Context, { messageId }: { messageId: string }): Promise<Why> {
  const { id, userId, role, seq } = companionMessages;
  return inTransaction(ctx, async (joined, tx) => {
    const [message] = await tx
      .select()
      .from(companionMessages)
      .where(and(eq(id, messageId), eq(userId, ctx.userId), eq(role, 'assistant')));
    if (!message) throw new AppError('not_found');
    const { checkIn, usedMessageIds } = readMetadata(message.metadata);
    const used = await memoriesById(joined, { ids: message.usedMemoryIds });
    const said = usedMessageIds.length
      ? await selectMessages(tx, and(eq(userId, ctx.userId), inArray(id, usedMessageIds))).orderBy(
          asc(seq),
        )
      : [];
    const memories = used.map((memory) => ({
      id: memory.id,
      value: memory.value,
      quote: memory.quote,
      createdAt: memory.createdAt,
      sourceMessageId: memory.sourceMessageId,
      locked: memory.locked,
      named: checkIn !== null || namesMemory(message.content, memory),
    }));
    return {
      reason: checkIn?.reason ?? null,
      memories: memories.toSorted((a, b) => Number(b.named) - Number(a.named)),
      said: said
        .map(toChatMessage)
        .map(({ id, role, text, localDate }) => ({ messageId: id, role, text, localDate })),
    };
  });
}
