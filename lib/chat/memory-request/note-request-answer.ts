import { and, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** Keeps how a request was answered, so that its card no longer asks; only the first answer counts. */
export async function noteRequestAnswer(
  ctx: Context,
  { messageId, accept }: { messageId: string; accept: boolean },
): Promise<void> {
  const { id, userId, metadata } = companionMessages;
  const answer = JSON.stringify(accept ? 'accepted' : 'declined');
  const noted = await ctx.db((tx) =>
    tx
      .update(companionMessages)
      .set({ metadata: sql`jsonb_set(${metadata}, '{memoryRequest,answer}', ${answer}::jsonb)` })
      .where(
        and(
          eq(id, messageId),
          eq(userId, ctx.userId),
          sql`${metadata} #>> '{memoryRequest,answer}' is null`,
        ),
      )
      .returning({ id }),
  );
  if (noted.length === 0) throw new AppError('conflict');
}
