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

/** Keeps what became of an attempt. A refusal, and nothing else, is followed by another attempt. */
export async function noteOutcome(ctx: Context, { claim, outcome, channels }: Noted) {
  const next = await followUp(ctx, { claim, outcome, channels });
  const { userId, messageId, attempt, priority } = claim;
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
    // Its message was erased meanwhile: nothing is left to bring.
    if (!next || noted.length === 0) return;
    await tx
      .insert(deliveries)
      .values({ userId, messageId, attempt: attempt + 1, priority, ...next })
      .onConflictDoNothing();
  });
}

/** Where and when it is tried next: here if it is worth it, else over the next channel. */
async function followUp(ctx: Context, { claim, outcome, channels }: Noted) {
  if (outcome.outcome !== 'failed') return null;
  const before = await ctx.db((tx) =>
    tx
      .select({ id: deliveries.id, channel: deliveries.channel })
      .from(deliveries)
      .where(and(eq(deliveries.messageId, claim.messageId), eq(deliveries.userId, ctx.userId))),
  );
  const here = before.find(({ id }) => id === claim.id)?.channel;
  if (!here) return null;
  const timesHere = before.filter(({ channel }) => channel === here).length;
  const again = timesHere < MOST_ATTEMPTS ? againAt(outcome, claim, ctx.now) : null;
  if (again) return { channel: here, dueAt: again };
  const tried = before.map(({ channel }) => channel);
  const channel = await nextChannel(ctx, { tried }, channels);
  return channel ? { channel, dueAt: ctx.now } : null;
}

/** When it is worth another try here; null where its time is over before the provider takes it. */
function againAt({ retryAfterSeconds }: Refusal, { letter }: ClaimedDelivery, now: Date) {
  if (retryAfterSeconds === undefined) return null;
  const at = new Date(now.getTime() + retryAfterSeconds * 1000);
  const isInTime = 'outcome' in letter || at < letter.message.until;
  return isInTime ? at : null;
}
