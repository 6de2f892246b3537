import { env } from '@/env';
import type { Context } from '@/lib/platform/context';
import type { Channel, Outbound } from '../channel';
import { devicesOf } from '../push/devices';
import { linkedDevices } from '../push/linked-devices';
import { toDevices } from '../push/to-devices';
import { pushOverExpo } from './push-over-expo';

const PLATFORMS = ['ios', 'android'];

/** A notification of the app on a phone, over Expo. */
export const app = {
  id: 'app',
  label: 'notification on your phone',
  isSet: () => env().EXPO_ACCESS_TOKEN !== undefined,
  ...linkedDevices(PLATFORMS),
  send: async (ctx: Context, message: Outbound) =>
    toDevices(ctx, { devices: await devicesOf(ctx, PLATFORMS), message, push: pushOverExpo }),
  // One batch of Expo's: what is under way at the same moment goes out together.
  atOnce: 100,
} satisfies Channel;
