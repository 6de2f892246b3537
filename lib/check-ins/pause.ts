import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { users } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { planNext } from './plan-next';
import type { pauseInput } from './schema';

/** Silences check-ins until an instant; null lets them come again. */
export function pauseCheckIns(ctx: Context, { until }: z.output<typeof pauseInput>): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    await tx
      .update(users)
      .set({ checkInsPausedUntil: until === null ? null : new Date(until), updatedAt: ctx.now })
      .where(eq(users.id, ctx.userId));
    await planNext(joined);
  });
}
