import { and, eq } from 'drizzle-orm';
import { scheduledMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { planNext } from './plan-next';
import { lockSettings } from './settings';

/** Leaves out a planned check-in; skipping it twice is skipping it once. */
export function skipCheckIn(ctx: Context, { id }: { id: string }): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockSettings(joined);
    const own = and(eq(scheduledMessages.id, id), eq(scheduledMessages.userId, ctx.userId));
    const [row] = await tx.select().from(scheduledMessages).where(own).for('update');
    if (!row) throw new AppError('not_found');
    if (row.status === 'skipped') return;
    if (row.status !== 'pending') throw new AppError('conflict');
    await tx
      .update(scheduledMessages)
      .set({ status: 'skipped', failureReason: 'skipped', claimedUntil: null, draft: null })
      .where(own);
    await planNext(joined);
  });
}
