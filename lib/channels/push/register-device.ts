import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { asService } from '@/db/client';
import { userDevices } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { preferChannel } from '../prefer-channel';
import type { DeviceView, deviceInput } from '../schema';
import { isPushService } from '../web/is-push-service';
import { toDeviceView } from './to-device-view';

/**
 * A device signs up, or comes back: the same `deviceId` is the same device. With a token it can be
 * pushed to, and that is how its person is reached first from now on.
 */
export async function registerDevice(
  ctx: Context,
  { deviceId, platform, pushToken, subscription, ...facts }: z.output<typeof deviceInput>,
): Promise<DeviceView> {
  if (subscription && !isPushService(subscription.endpoint)) {
    const problem = { path: 'subscription.endpoint', message: 'no push service of a browser' };
    throw new AppError('bad_request', { fields: [problem] });
  }
  const token = subscription ? JSON.stringify(subscription) : pushToken;
  // Whoever signs in on a device takes it over: a token reaches one person only.
  if (token) await takeToken(ctx, token);
  return inTransaction(ctx, async (joined, tx) => {
    const seen = {
      ...facts,
      platform,
      isActive: true,
      lastActiveAt: ctx.now,
      updatedAt: ctx.now,
      ...(token && { pushToken: token, pushTokenUpdatedAt: ctx.now }),
    };
    const [device] = await tx
      .insert(userDevices)
      .values({ ...seen, userId: ctx.userId, deviceId })
      .onConflictDoUpdate({ target: [userDevices.userId, userDevices.deviceId], set: seen })
      .returning();
    if (!device) throw new Error('an upsert returned no row');
    if (token) await preferChannel(joined, { channel: platform === 'web' ? 'web' : 'app' });
    return toDeviceView(device);
  });
}

async function takeToken({ userId, now }: Context, token: string): Promise<void> {
  await asService((tx) =>
    tx
      .update(userDevices)
      .set({ pushToken: null, isActive: false, updatedAt: now })
      .where(and(eq(userDevices.pushToken, token), ne(userDevices.userId, sql`${userId}::uuid`))),
  );
}
