import { desc, eq } from 'drizzle-orm';
import { userDevices } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { DeviceView } from '../schema';
import { toDeviceView } from './to-device-view';

/** A person's devices, the one that was used last first. */
export async function listDevices(ctx: Context): Promise<{ devices: DeviceView[] }> {
  const rows = await ctx.db((tx) =>
    tx
      .select()
      .from(userDevices)
      .where(eq(userDevices.userId, ctx.userId))
      .orderBy(desc(userDevices.lastActiveAt)),
  );
  return { devices: rows.map(toDeviceView) };
}
