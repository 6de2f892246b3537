import { and, eq } from 'drizzle-orm';
import { userDevices } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/**
 * Nothing is pushed any more to a device that its person leaves, known by the id that it made for
 * itself, or to any of theirs when they leave all.
 */
export async function signOutDevices(ctx: Context, which: { deviceId: string } | 'all') {
  await ctx.db((tx) =>
    tx
      .delete(userDevices)
      .where(
        and(
          eq(userDevices.userId, ctx.userId),
          which === 'all' ? undefined : eq(userDevices.deviceId, which.deviceId),
        ),
      ),
  );
}
