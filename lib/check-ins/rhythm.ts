import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { planNext } from './plan-next';
import type { Rhythm } from './schema';

/** Whether, when and in which zone a person wants to be written to; the next check-in follows. */
export function setRhythm(
  ctx: Context,
  { enabled, time, flexibility, timezone }: Rhythm,
): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    await tx
      .update(users)
      .set({
        checkInsEnabled: enabled,
        preferredMessageTime: time,
        messageTimeFlexibility: flexibility,
        timezone,
        updatedAt: ctx.now,
      })
      .where(eq(users.id, ctx.userId));
    await planNext(joined);
  });
}
