import { and, asc, desc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { deliveries } from '@/db/schema';
import type { Job } from '@/lib/platform/context';
import type { Channel } from './channel';
import { type Letter, letterFor } from './letter-for';
import { takeSlot } from './take-slot';

/** A delivery that nobody else will attempt, ever: it counts as `unknown` until we know better. */
export type ClaimedDelivery = {
  id: string;
  userId: string;
  messageId: string;
  channel: string;
  part: number;
  attempt: number;
  priority: number;
  letter: Letter;
};

/**
 * Not yet: it is not the channel's turn to take any, or that person is to have theirs later. Nothing
 * is ours then, so that waiting for it can be broken off at any time.
 */
export type Claim = ClaimedDelivery | { turnInMs: number } | { putOffMs: number } | null;

/**
 * Claims the next delivery over a channel: first what somebody is waiting for, then what has been
 * due for longest; null when there is none.
 */
export function claimDelivery({ db, now }: Job, channel: Channel): Promise<Claim> {
  const { id, pace } = channel;
  return db(async (tx) => {
    const [due] = await tx
      .select()
      .from(deliveries)
      .where(
        and(
          // As a literal: a prepared statement cannot match a parameter to the partial index.
          sql`${deliveries.outcome} = 'waiting'`,
          eq(deliveries.channel, id),
          lte(deliveries.dueAt, now),
        ),
      )
      .orderBy(asc(deliveries.priority), asc(deliveries.dueAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!due) return null;

    const slot = pace
      ? await takeSlot(tx, id, { everySeconds: 1 / pace.perSecond })
      : { at: new Date() };
    if ('inMs' in slot) return { turnInMs: slot.inMs };
    const putOffMs = pace ? await msTooSoon(tx, due, slot.at, pace) : 0;
    if (putOffMs > 0) {
      const dueAt = new Date(now.getTime() + putOffMs);
      await tx.update(deliveries).set({ dueAt }).where(eq(deliveries.id, due.id));
      return { putOffMs };
    }
    const { userId, messageId, part, attempt, priority } = due;
    const letter = await letterFor({ db: (run) => run(tx), userId, now }, channel, {
      messageId,
      part,
    });
    await tx
      .update(deliveries)
      .set({ outcome: 'unknown', detail: 'begun', at: slot.at })
      .where(eq(deliveries.id, due.id));
    return { id: due.id, userId, messageId, channel: id, part, attempt, priority, letter };
  });
}

/** Read after the turn was taken: whoever took one before us for this person has committed. */
async function msTooSoon(
  tx: Tx,
  { userId, channel }: typeof deliveries.$inferSelect,
  at: Date,
  { secondsPerPerson }: NonNullable<Channel['pace']>,
): Promise<number> {
  const [last] = await tx
    .select({ at: deliveries.at })
    .from(deliveries)
    .where(
      and(eq(deliveries.userId, userId), eq(deliveries.channel, channel), isNotNull(deliveries.at)),
    )
    .orderBy(desc(deliveries.at))
    .limit(1);
  return last?.at ? last.at.getTime() + secondsPerPerson * 1000 - at.getTime() : 0;
}
