import { and, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** Keeps at a check-in's message how it was answered, so that the note no longer asks. */
export async function noteAnswer(
  ctx: Context,
  { messageId, answer }: { messageId: string; answer: string | null },
): Promise<void> {
  const noted = await ctx.db((tx) =>
    tx
      .update(companionMessages)
      .set({
        metadata: sql`jsonb_set(${companionMessages.metadata}, '{checkIn,answer}', ${JSON.stringify(answer)}::jsonb)`,
      })
      .where(
        and(
          eq(companionMessages.id, messageId),
          eq(companionMessages.userId, ctx.userId),
          sql`${companionMessages.metadata} ? 'checkIn'`,
        ),
      )
      .returning({ id: companionMessages.id }),
  );
  if (noted.length === 0) throw new AppError('not_found');
}
