import { and, eq } from 'drizzle-orm';
import { userDevices } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';

/** A device signs out: nothing is pushed to it any more. */
export async function removeDevice(ctx: Context, { id }: { id: string }): Promise<void> {
  const gone = await ctx.db((tx) =>
    tx
      .delete(userDevices)
      .where(and(eq(userDevices.id, id), eq(userDevices.userId, ctx.userId)))
      .returning({ id: userDevices.id }),
  );
  if (gone.length === 0) throw new AppError('not_found');
}
