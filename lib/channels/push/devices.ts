import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { userDevices } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

export type Device = { id: string; pushToken: string; model: string | null; since: Date | null };

/** A person's devices of these platforms that can be pushed to. */
export async function devicesOf(ctx: Context, platforms: readonly string[]): Promise<Device[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select()
      .from(userDevices)
      .where(
        and(
          eq(userDevices.userId, ctx.userId),
          inArray(userDevices.platform, [...platforms]),
          eq(userDevices.isActive, true),
          isNotNull(userDevices.pushToken),
        ),
      )
      .orderBy(userDevices.createdAt),
  );
  return rows.flatMap(({ id, pushToken, deviceModel, createdAt }) =>
    pushToken ? [{ id, pushToken, model: deviceModel, since: createdAt }] : [],
  );
}

/** Nothing is pushed there any more, until the device signs up anew. */
export async function dropTokens(
  ctx: Pick<Context, 'db' | 'now'>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db((tx) =>
    tx
      .update(userDevices)
      .set({ pushToken: null, isActive: false, updatedAt: ctx.now })
      .where(inArray(userDevices.id, [...ids])),
  );
}
