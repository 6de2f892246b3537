import { env } from '@/env';
import type { Channel } from '../channel';
import { linkedDevices } from '../push/linked-devices';
import { pushOverExpo } from './push-over-expo';

/** A notification of the app on a phone, over Expo. */
export const app = {
  id: 'app',
  label: 'notification on your phone',
  isSet: () => env().EXPO_ACCESS_TOKEN !== undefined,
  ...linkedDevices(['ios', 'android'], pushOverExpo),
  // One batch of Expo's: what is under way at the same moment goes out together.
  atOnce: 100,
} satisfies Channel;
