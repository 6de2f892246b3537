import { and, eq, exists, gt, inArray, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** Which of these messages the person answered in words: next, on whatever day, or later that day. */
export async function repliedTo(
  ctx: Context,
  { messageIds }: { messageIds: string[] },
): Promise<Set<string>> {
  const { id, userId, seq, conversationId, metadata } = companionMessages;
  const later = alias(companionMessages, 'later');
  const rows = await ctx.db((tx) =>
    tx
      .select({ id })
      .from(companionMessages)
      .where(
        and(
          eq(userId, ctx.userId),
          inArray(id, messageIds),
          or(
            sql`${metadata} #>> '{checkIn,answer}' = 'replied'`,
            exists(
              tx
                .select({ id: later.id })
                .from(later)
                .where(
                  and(
                    eq(later.conversationId, conversationId),
                    eq(later.role, 'user'),
                    gt(later.seq, seq),
                  ),
                ),
            ),
          ),
        ),
      ),
  );
  return new Set(rows.map((row) => row.id));
}
