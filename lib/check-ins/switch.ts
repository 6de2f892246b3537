import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { planNext } from './plan-next';

/** Turns check-ins on or off, and ends a pause: one tap, from any channel. */
export function switchCheckIns(ctx: Context, { enabled }: { enabled: boolean }): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    await tx
      .update(users)
      .set({ checkInsEnabled: enabled, checkInsPausedUntil: null, updatedAt: ctx.now })
      .where(eq(users.id, ctx.userId));
    await planNext(joined);
  });
}
