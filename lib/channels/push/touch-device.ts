import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { userDevices } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import type { DeviceView, touchDeviceInput } from '../schema';
import { toDeviceView } from './to-device-view';

/** The heartbeat of a device: it is in use, and perhaps newer than before. */
export async function touchDevice(
  ctx: Context,
  { id, ...facts }: z.output<typeof touchDeviceInput>,
): Promise<DeviceView> {
  const [device] = await ctx.db((tx) =>
    tx
      .update(userDevices)
      .set({ ...facts, lastActiveAt: ctx.now, updatedAt: ctx.now })
      .where(and(eq(userDevices.id, id), eq(userDevices.userId, ctx.userId)))
      .returning(),
  );
  if (!device) throw new AppError('not_found');
  return toDeviceView(device);
}
