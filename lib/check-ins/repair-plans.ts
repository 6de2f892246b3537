import { and, eq, isNotNull, isNull, lt, ne, notExists, or, sql } from 'drizzle-orm';
import { scheduledMessages, users } from '@/db/schema';
import { contextFor, type Job } from '@/lib/platform/context';
import { log } from '@/lib/platform/log';
import { planNext } from './plan-next';
import type { Kind } from './schema';

const MOST = 1000;
const LONGEST_PAUSE_MS = 366 * 86_400_000;

/**
 * Plans for everybody who wants to be written to and for whom nothing is planned: after an import, a
 * restored backup, or a defect. Who has no free hour at all is found again each night, and left.
 */
export async function repairPlans(
  { db, now }: Job,
  { isOver = () => false }: { isOver?: () => boolean } = {},
): Promise<{ plansRepaired: number; plansLeft: number }> {
  const counts = { plansRepaired: 0, plansLeft: 0 };
  for (const { id } of await db((tx) =>
    tx.select({ id: users.id }).from(users).where(unplanned(now)).limit(MOST),
  )) {
    if (isOver()) break;
    try {
      counts[(await planNext(contextFor(id, now))) ? 'plansRepaired' : 'plansLeft'] += 1;
    } catch (error) {
      // One broken plan must not keep the others from theirs.
      log.error({ err: error }, 'repair of a plan');
      counts.plansLeft += 1;
    }
  }
  return counts;
}

function unplanned(now: Date) {
  const { checkInsEnabled, onboardingCompletedAt, checkInsPausedUntil } = users;
  const { userId, status, kind } = scheduledMessages;
  const horizon = new Date(now.getTime() + LONGEST_PAUSE_MS);
  return and(
    eq(checkInsEnabled, true),
    isNotNull(onboardingCompletedAt),
    or(isNull(checkInsPausedUntil), lt(checkInsPausedUntil, horizon)),
    notExists(
      sql`(select from ${scheduledMessages}
            where ${and(eq(userId, users.id), eq(status, 'pending'), ne(kind, 'event' satisfies Kind))})`,
    ),
  );
}
