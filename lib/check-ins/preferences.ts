import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { users } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { planNext } from './plan-next';
import type { preferencesInput } from './schema';

/** When never to write, whether after a silence, and where the weather is; the plan follows. */
export function setPreferences(
  ctx: Context,
  { quietHours, silenceAfterDays, location }: z.output<typeof preferencesInput>,
): Promise<void> {
  return inTransaction(ctx, async (joined, tx) => {
    await tx
      .update(users)
      .set({
        quietHoursStartMinute: quietHours?.startMinute ?? null,
        quietHoursEndMinute: quietHours?.endMinute ?? null,
        silenceAfterDays,
        location,
        updatedAt: ctx.now,
      })
      .where(eq(users.id, ctx.userId));
    await planNext(joined);
  });
}
