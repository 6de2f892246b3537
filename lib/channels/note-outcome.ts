import { and, eq } from 'drizzle-orm';
import { asService } from '@/db/client';
import { deliveries } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { Channel, Outcome, Refusal } from './channel';
import type { ClaimedDelivery } from './claim-delivery';
import { nextChannel } from './next-channel';

/** After so many refusals that were worth another try, the next channel has it. */
const MOST_ATTEMPTS = 5;

type Noted = { claim: ClaimedDelivery; outcome: Outcome; channels: readonly Channel[] };

/**
 * Keeps what became of an attempt. Another one follows a refusal, and the next part one that was
 * sent; after one of which nobody knows comes nothing.
 */
export async function noteOutcome(ctx: Context, { claim, outcome, channels }: Noted) {
  const next = await nextAttempt(ctx, { claim, outcome, channels });
  const { userId, messageId, priority } = claim;
  await asService(async (tx) => {
    const noted = await tx
      .update(deliveries)
      .set({
        outcome: outcome.outcome,
        detail: outcome.outcome === 'sent' ? null : outcome.reason,
        providerId: outcome.outcome === 'sent' ? (outcome.providerId ?? null) : null,
      })
      .where(eq(deliveries.id, claim.id))
      .returning({ id: deliveries.id });
    if (!next || noted.length === 0) return;
    await tx
      .insert(deliveries)
      .values({ userId, messageId, priority, ...next })
      .onConflictDoNothing();
  });
}

/** What is tried next, where and when: here if it is worth it, else over the next channel. */
async function nextAttempt(ctx: Context, { claim, outcome, channels }: Noted) {
  const { channel: here, part } = claim;
  if (outcome.outcome === 'sent' && outcome.hasMore) {
    return { channel: here, part: part + 1, attempt: 1, dueAt: ctx.now };
  }
  if (outcome.outcome !== 'failed') return null;
  const attempt = claim.attempt + 1;
  const before = await ctx.db((tx) =>
    tx
      .select({ channel: deliveries.channel, part: deliveries.part })
      .from(deliveries)
      .where(and(eq(deliveries.messageId, claim.messageId), eq(deliveries.userId, ctx.userId))),
  );
  // Its message was erased meanwhile: nothing is left to bring.
  if (before.length === 0) return null;
  const timesHere = before.filter((one) => one.channel === here && one.part === part).length;
  const again = timesHere < MOST_ATTEMPTS ? againAt(outcome, claim, ctx.now) : null;
  if (again) return { channel: here, part, attempt, dueAt: again };
  const tried = before.map(({ channel }) => channel);
  const channel = await nextChannel(ctx, { tried }, channels);
  return channel ? { channel, part, attempt, dueAt: ctx.now } : null;
}

/** When it is worth another try here; null where its time is over before the provider takes it. */
function againAt({ retryAfterSeconds }: Refusal, { letter }: ClaimedDelivery, now: Date) {
  if (retryAfterSeconds === undefined) return null;
  const at = new Date(now.getTime() + retryAfterSeconds * 1000);
  const isInTime = 'outcome' in letter || at < letter.message.until;
  return isInTime ? at : null;
}
