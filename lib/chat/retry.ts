import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { loadTurn, type Turn } from './load-turn';
import { reapReplies } from './reap';
import { replyStream } from './reply-stream';
import { resumeReply } from './resume';

const RETRIED_FROM = ['failed', 'interrupted', 'stopped'] as const;
/** Retrying costs the person nothing, so it has an end. */
const MOST_ATTEMPTS = 6;

/** Begins a reply anew in its own row, without a charge; one that is well is only shown again. */
export async function retryReply(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<Response> {
  const { turn, renewed } = await renew(ctx, messageId);
  if (renewed) return replyStream(ctx, turn);
  if (RETRIED_FROM.some((status) => status === turn.reply.status)) {
    throw new AppError('too_many_requests');
  }
  return resumeReply(ctx, { messageId });
}

function renew(ctx: Context, messageId: string): Promise<{ turn: Turn; renewed: boolean }> {
  const { id, metadata, role, status, userId } = companionMessages;
  const attempt = sql<number>`coalesce((${metadata} ->> 'attempt')::int, 1)`;
  return inTransaction(ctx, async (joined, tx) => {
    await reapReplies(joined);
    const renewed = await tx
      .update(companionMessages)
      .set({
        status: 'pending',
        content: '',
        stopRequestedAt: null,
        heartbeatAt: sql`now()`,
        metadata: sql`jsonb_set(coalesce(${metadata}, '{}'), '{attempt}', to_jsonb(${attempt} + 1))`,
      })
      .where(
        and(
          eq(id, messageId),
          eq(userId, ctx.userId),
          eq(role, 'assistant'),
          inArray(status, [...RETRIED_FROM]),
          lt(attempt, MOST_ATTEMPTS),
        ),
      )
      .returning({ id });
    return { turn: await loadTurn(joined, { replyId: messageId }), renewed: renewed.length > 0 };
  });
}
