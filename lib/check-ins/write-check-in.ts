import { eq } from 'drizzle-orm';
import { scheduledMessages, users } from '@/db/schema';
import { planDelivery } from '@/lib/channels/plan-delivery';
import { openWith } from '@/lib/chat/open-with';
import { lockMemories } from '@/lib/memory/lock-memories';
import { type Context, inTransaction } from '@/lib/platform/context';
import { type Claim, stillOurs } from './claim';
import { hasMovedOn } from './has-moved-on';
import { matterOf } from './matter-of';
import type { Message } from './message';
import { planNext } from './plan-next';
import { lockSettings } from './settings';
import type { Known } from './what-we-know';

/**
 * Writes a check-in into the conversation, marks it sent and plans the next, all or nothing: it
 * stands in the app exactly once, and is on its way to their channel. `lost` when it is no longer ours,
 * `moved_on` when its words are not to be said any more.
 */
export function writeCheckIn(
  ctx: Context,
  claim: Claim,
  { message, known }: { message: Message; known: Known },
): Promise<'sent' | 'lost' | 'moved_on'> {
  const { text, kind, reason, priority, memoryIds, context } = message;
  return inTransaction(ctx, async (joined, tx) => {
    // What is forgotten from here on finds the message in the conversation and takes it out of it.
    await lockMemories(tx, ctx.userId);
    await lockSettings(joined);
    if (await hasMovedOn(joined, { known, memoryIds })) return 'moved_on';
    const [ours] = await tx
      .update(scheduledMessages)
      .set({
        status: 'sent',
        kind,
        sentAt: ctx.now,
        content: text,
        priorityLevel: priority,
        generationContext: context,
        memoryIds,
        reason,
        claimedUntil: null,
        draft: null,
      })
      .where(stillOurs(claim))
      .returning({ id: scheduledMessages.id });
    if (!ours) return 'lost';

    const { id, localDate } = claim;
    const written = await openWith(joined, {
      text,
      localDate,
      checkIn: {
        id,
        reason,
        memoryIds,
        hasMatter: matterOf(message) !== undefined,
        isFarewell: context.farewell ?? false,
      },
    });
    await tx.update(scheduledMessages).set(written).where(eq(scheduledMessages.id, id));
    await planDelivery(joined, written);
    if (context.farewell) {
      await tx.update(users).set({ checkInsEnabled: false }).where(eq(users.id, ctx.userId));
    }
    await planNext(joined);
    return 'sent';
  });
}
