import { env } from '@/env';
import type { Channel } from '../channel';
import { linkedDevices } from '../push/linked-devices';
import { pushToBrowser } from './push-to-browser';

/** A notification of the browser, also while no page of ours is open. */
export const web = {
  id: 'web',
  label: 'browser notification',
  isSet: () => Boolean(env().VAPID_PUBLIC_KEY && env().VAPID_PRIVATE_KEY),
  ...linkedDevices(['web'], pushToBrowser),
  atOnce: 16,
} satisfies Channel;
