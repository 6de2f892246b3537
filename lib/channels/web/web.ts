import { env } from '@/env';
import type { Context } from '@/lib/platform/context';
import type { Channel, Outbound } from '../channel';
import { devicesOf } from '../push/devices';
import { linkedDevices } from '../push/linked-devices';
import { toDevices } from '../push/to-devices';
import { pushToBrowser } from './push-to-browser';

const PLATFORMS = ['web'];

/** A notification of the browser, also while no page of ours is open. */
export const web = {
  id: 'web',
  label: 'browser notification',
  isSet: () => Boolean(env().VAPID_PUBLIC_KEY && env().VAPID_PRIVATE_KEY),
  ...linkedDevices(PLATFORMS),
  send: async (ctx: Context, message: Outbound) =>
    toDevices(ctx, {
      devices: await devicesOf(ctx, PLATFORMS),
      message,
      push: pushToBrowser,
    }),
  atOnce: 16,
} satisfies Channel;
