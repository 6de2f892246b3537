import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { deliveries } from '@/db/schema';
import type { Job } from '@/lib/platform/context';
import type { Channel } from './channel';
import { takeSlot } from './take-slot';

/** A delivery that nobody else will attempt, ever: it counts as `unknown` until we know better. */
export type ClaimedDelivery = {
  id: string;
  userId: string;
  messageId: string;
  attempt: number;
  /** How long to wait until the channel takes it. */
  waitMs: number;
};

/** Put off when the channel would take another one for that person only later. */
export type Claim = ClaimedDelivery | { putOffMs: number } | null;

/** Claims the delivery over a channel that has been due for longest; null when there is none. */
export function claimDelivery({ db, now }: Job, { id, pace }: Channel): Promise<Claim> {
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
      .orderBy(asc(deliveries.dueAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!due) return null;

    const slot = pace ? await takeSlot(tx, id, pace) : { at: new Date(), waitMs: 0 };
    const tooSoonMs = pace ? await msTooSoon(tx, due, slot.at, pace) : 0;
    if (tooSoonMs > 0) {
      const putOffMs = slot.waitMs + tooSoonMs;
      const dueAt = new Date(now.getTime() + putOffMs);
      await tx.update(deliveries).set({ dueAt }).where(eq(deliveries.id, due.id));
      return { putOffMs };
    }
    await tx
      .update(deliveries)
      .set({ outcome: 'unknown', detail: 'begun', at: slot.at })
      .where(eq(deliveries.id, due.id));
    const { userId, messageId, attempt } = due;
    return { id: due.id, userId, messageId, attempt, waitMs: slot.waitMs };
  });
}

/** Read after the slot was taken: whoever took one before us for this person has committed. */
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
      and(
        eq(deliveries.userId, userId),
        eq(deliveries.channel, channel),
        sql`${deliveries.at} is not null`,
      ),
    )
    .orderBy(desc(deliveries.at))
    .limit(1);
  return last?.at ? last.at.getTime() + secondsPerPerson * 1000 - at.getTime() : 0;
}
