import { scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { type Claim, stillOurs } from './claim';
import { LATE_AFTER_MS } from './due';
import type { FailureReason } from './failure-reasons';
import { planNext } from './plan-next';
import { lockSettings } from './settings';

/** How a claimed check-in ends without being sent. */
export type Settlement =
  | { is: 'skipped'; reason: FailureReason }
  | { is: 'postponed'; until: Date }
  | { is: 'retried' | 'failed'; error: string };

const MINUTES_BETWEEN_ATTEMPTS = [1, 3, 10, 30];

/** How often a check-in is begun before it is given up. */
export const MAX_ATTEMPTS = MINUTES_BETWEEN_ATTEMPTS.length + 1;

/**
 * Ends a claim and, where nothing more will come of it, plans the next check-in. `lost` when the
 * person changed it meanwhile, or the lease ended and another tick has it.
 */
export function settle(ctx: Context, claim: Claim, settlement: Settlement) {
  return inTransaction(ctx, async (joined, tx) => {
    await lockSettings(joined);
    const change = changeFor(claim, settlement, ctx.now);
    const settled = await tx
      .update(scheduledMessages)
      .set(change)
      .where(stillOurs(claim))
      .returning({ id: scheduledMessages.id });
    if (settled.length === 0) return 'lost';
    if ('status' in change) await planNext(joined, { since: sinceWhen(settlement, ctx.now) });
    return settlement.is;
  });
}

function changeFor({ attempts }: Claim, settlement: Settlement, now: Date) {
  const closed = { claimedUntil: null, draft: null, generationContext: { attempts } };
  switch (settlement.is) {
    case 'skipped':
      return { ...closed, status: 'skipped', failureReason: settlement.reason };
    case 'failed':
      return {
        ...closed,
        status: 'failed',
        failureReason: 'failed' satisfies FailureReason,
        generationContext: { attempts, error: settlement.error },
      };
    case 'postponed':
      return { claimedUntil: settlement.until, attempts: attempts - 1 };
    case 'retried':
      return { claimedUntil: backOff(attempts, now) };
  }
}

function backOff(attempts: number, now: Date): Date {
  const minutes = MINUTES_BETWEEN_ATTEMPTS[attempts - 1] ?? 30;
  return new Date(now.getTime() + minutes * 60_000);
}

/** After a stale plan, today's own time may have passed by less than what still counts as on time. */
function sinceWhen(settlement: Settlement, now: Date): Date {
  const isLate = settlement.is === 'skipped' && settlement.reason === 'late';
  return isLate ? new Date(now.getTime() - LATE_AFTER_MS) : now;
}
