import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { companionMessages, messageReports } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import type { reportMessageInput } from './schema';

/** Keeps what is wrong with a message of the companion; said twice, the newer reason counts. */
export async function reportMessage(
  ctx: Context,
  { messageId, reason }: z.output<typeof reportMessageInput>,
): Promise<void> {
  await ctx.db(async (tx) => {
    const own = and(
      eq(companionMessages.id, messageId),
      eq(companionMessages.userId, ctx.userId),
      eq(companionMessages.role, 'assistant'),
    );
    const found = await tx.select({ id: companionMessages.id }).from(companionMessages).where(own);
    if (found.length === 0) throw new AppError('not_found');
    await tx
      .insert(messageReports)
      .values({ userId: ctx.userId, messageId, reason })
      .onConflictDoUpdate({
        target: [messageReports.userId, messageReports.messageId],
        set: { reason },
      });
  });
}
