import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { asService } from '@/db/client';
import { userDevices } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { preferChannel } from '../prefer-channel';
import type { DeviceView, deviceInput } from '../schema';
import { isPushService } from '../web/is-push-service';
import { toDeviceView } from './to-device-view';

const MOST_DEVICES = 20;

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
  // As the service: whoever signs in on a device takes its token from whoever had it.
  return inTransaction({ ...ctx, db: asService }, async (joined, tx) => {
    if (token) await takeToken(joined, { token, deviceId });
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
    await removeOldest(joined);
    if (token) await preferChannel(joined, { channel: platform === 'web' ? 'web' : 'app' });
    return toDeviceView(device);
  });
}

/** A token reaches one device of one person. Who brings the same at the same moment waits. */
async function takeToken(
  { db, userId, now }: Context,
  { token, deviceId }: { token: string; deviceId: string },
): Promise<void> {
  await db(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`push ${token}`}, 0))`);
    await tx
      .update(userDevices)
      .set({ pushToken: null, isActive: false, updatedAt: now })
      .where(
        and(
          sql`md5(${userDevices.pushToken}) = md5(${token})`,
          or(ne(userDevices.userId, userId), ne(userDevices.deviceId, deviceId)),
        ),
      );
  });
}

/** Nobody has that many: what was used longest ago makes room. */
async function removeOldest({ db, userId }: Context): Promise<void> {
  await db(async (tx) => {
    const tooMany = tx
      .select({ id: userDevices.id })
      .from(userDevices)
      .where(eq(userDevices.userId, userId))
      .orderBy(desc(userDevices.lastActiveAt))
      .offset(MOST_DEVICES);
    await tx.delete(userDevices).where(inArray(userDevices.id, tooMany));
  });
}
