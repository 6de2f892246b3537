import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import type { Job } from '@/lib/platform/context';
import { asKind } from './as-kind';
import type { Draft } from './draft';
import type { Kind } from './schema';

/** A due check-in that nobody else works on until its lease ends. */
export type Claim = {
  id: string;
  userId: string;
  scheduledFor: Date;
  localDate: string;
  kind: Kind;
  /** Words made ahead; they count only if nothing has changed since. */
  draft: Draft | null;
  /** How often it was claimed, this time included. */
  attempts: number;
  leaseUntil: Date;
};

// Longer than a tick and the slowest check-in in it: `now` is when the tick began.
const LEASE_MS = 3 * 60_000;

/** Claims the check-in that has been due for longest; null when there is none. */
export async function claimNext({ db, now }: Job): Promise<Claim | null> {
  const leaseUntil = new Date(now.getTime() + LEASE_MS);
  const { id, userId, scheduledFor, localDate, kind, draft, attempts, status, claimedUntil } =
    scheduledMessages;
  // The expression of the index `scheduled_messages_due`: neither due before nor claimed until then.
  const lookAt = sql`greatest(${scheduledFor}, ${claimedUntil})`;
  return db(async (tx) => {
    // As a literal: a prepared statement cannot match a parameter to the partial index.
    const isDue = and(sql`${status} = 'pending'`, lte(lookAt, sql.param(now, scheduledFor)));
    // The index alone names the first, more than are being claimed at any one moment; of these rows
    // the first that nobody holds is locked, if it is still due then.
    const first = sql`(select ${id} from ${scheduledMessages} where ${isDue} order by ${lookAt} limit 32)`;
    const next = tx
      .select({ id })
      .from(scheduledMessages)
      .where(and(inArray(id, first), isDue))
      .orderBy(lookAt)
      .limit(1)
      .for('update', { skipLocked: true });
    const [claimed] = await tx
      .update(scheduledMessages)
      .set({ claimedUntil: leaseUntil, attempts: sql`${attempts} + 1` })
      .where(eq(id, sql`(${next})`))
      .returning({ id, userId, scheduledFor, localDate, kind, draft, attempts });
    return claimed ? { ...claimed, kind: asKind(claimed.kind), leaseUntil } : null;
  });
}

/** The row of a claim, as long as it is still ours: not moved, not skipped, not claimed anew. */
export function stillOurs({ id, leaseUntil }: Claim) {
  return and(
    eq(scheduledMessages.id, id),
    eq(scheduledMessages.status, 'pending'),
    eq(scheduledMessages.claimedUntil, leaseUntil),
  );
}
