import { and, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/**
 * Keeps at a check-in's message how it was answered, so that the note no longer asks. The answer of
 * a tap stays, whatever comes at the same moment; one in words gives way to it.
 */
export async function noteAnswer(
  ctx: Context,
  { messageId, answer }: { messageId: string; answer: string },
): Promise<void> {
  const { metadata } = companionMessages;
  const noted = await ctx.db((tx) =>
    tx
      .update(companionMessages)
      .set({
        metadata: sql`case when coalesce(${metadata} #>> '{checkIn,answer}', 'replied') = 'replied'
          then jsonb_set(${metadata}, '{checkIn,answer}', ${JSON.stringify(answer)}::jsonb)
          else ${metadata} end`,
      })
      .where(
        and(
          eq(companionMessages.id, messageId),
          eq(companionMessages.userId, ctx.userId),
          sql`${metadata} ? 'checkIn'`,
        ),
      )
      .returning({ id: companionMessages.id }),
  );
  if (noted.length === 0) throw new AppError('not_found');
}
