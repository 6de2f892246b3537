import { desc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import { loadPerson } from '@/lib/companion/person';
import { EXTRACTOR_VERSION } from '@/lib/memory/extraction/extraction';
import { recogniseRequest } from '@/lib/memory/requests/recognise-request';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { localDate } from '@/lib/platform/local-date';
import { takeMessage } from '@/lib/usage/take-message';
import { conversationOn } from './conversation-on';
import { loadTurn, type Turn } from './load-turn';
import { readMetadata } from './message-metadata';
import { needsDisclosure } from './needs-disclosure';
import { noteAnswer } from './note-answer';
import type { sendMessageInput } from './schema';

/**
 * What must never be lost, in one transaction: the person's message, the allowance it takes and the
 * row of its reply. The same `clientId` again finds the first, and takes nothing.
 */
export function commitTurn(
  ctx: Context,
  { clientId, text }: z.output<typeof sendMessageInput>,
): Promise<Turn & { repeated: boolean }> {
  return inTransaction(ctx, async (joined, tx) => {
    const person = await loadPerson(joined);
    if (!person.adult) throw new AppError('forbidden');
    const conversationId = await conversationOn(joined, {
      localDate: localDate(ctx.now, person.timezone),
      initiatedBy: 'user',
    });
    const asked = recogniseRequest(text)?.request.kind ?? null;
    const checkIn = await openCheckIn(joined, tx);
    const [message] = await tx
      .insert(companionMessages)
      .values({
        userId: ctx.userId,
        conversationId,
        role: 'user',
        content: text,
        clientId,
        createdAt: ctx.now,
        // "Forget what I said about …" is itself nothing to keep, nor to be read beside others.
        ...(asked && { extractedAt: ctx.now }),
        ...(asked === 'remember' && { extractorVersion: EXTRACTOR_VERSION }),
      })
      .onConflictDoNothing({ target: [companionMessages.userId, companionMessages.clientId] })
      .returning({ id: companionMessages.id });
    if (!message) return { ...(await loadTurn(joined, { clientId })), repeated: true };

    // The answer to a check-in never hits the wall: Morrow asked.
    if (checkIn) await noteAnswer(joined, { messageId: checkIn, answer: 'replied' });
    else await takeMessage(joined, person);
    await tx.insert(companionMessages).values({
      userId: ctx.userId,
      conversationId,
      role: 'assistant',
      content: '',
      status: 'pending',
      replyTo: message.id,
      createdAt: ctx.now,
      heartbeatAt: sql`now()`,
      metadata: {
        disclosure: await needsDisclosure(joined, { conversationId }),
        ...(asked && { memoryRequest: { answer: null } }),
      },
    });
    await tx
      .update(conversations)
      .set({ messageCount: sql`${conversations.messageCount} + 2` })
      .where(eq(conversations.id, conversationId));
    return { ...(await loadTurn(joined, { clientId })), repeated: false };
  });
}

/** The check-in that was the last thing said and waits for its answer. */
async function openCheckIn(ctx: Context, tx: Tx): Promise<string | null> {
  const [last] = await tx
    .select({ id: companionMessages.id, metadata: companionMessages.metadata })
    .from(companionMessages)
    .where(eq(companionMessages.userId, ctx.userId))
    .orderBy(desc(companionMessages.seq))
    .limit(1);
  const { checkIn } = readMetadata(last?.metadata);
  return last && checkIn?.answer === null ? last.id : null;
}
