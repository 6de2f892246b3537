import { forgetInNotifications } from '@/lib/channels/forget-in-notifications';
import { forgetInChat } from '@/lib/chat/forget-in-chat';
import { forgetInCheckIns } from '@/lib/check-ins/forget-in-check-ins';
import { finderOf } from '@/lib/memory/finder-of';
import type { Removed } from '@/lib/memory/schema';
import type { Traces } from '@/lib/memory/traces';
import { forgetInAnswers } from '@/lib/onboarding/forget-in-answers';
import { type Context, inTransaction } from '@/lib/platform/context';

type RemoveTraces = (traces: Traces) => Promise<Partial<Removed>>;

/**
 * Runs work that forgets, in one transaction with every feature that may have repeated it: the work
 * says by which traces.
 */
export function withoutTraces<T>(
  ctx: Context,
  { inOwnMessages }: { inOwnMessages: boolean },
  work: (joined: Context, removeTraces: RemoveTraces) => Promise<T>,
): Promise<T> {
  return inTransaction(ctx, (joined) =>
    work(joined, async (traces) => {
      // Check-ins before the conversation, the order in which everything locks.
      const checkInIds = await forgetInCheckIns(joined, traces);
      await forgetInNotifications(joined, {
        checkInIds,
        tells: finderOf(traces.rareWords),
      });
      const answers = await forgetInAnswers(joined, traces);
      const chat = await forgetInChat(joined, { traces, inOwn: inOwnMessages });
      return { checkIns: checkInIds.length, answers, ...chat };
    }),
  );
}
