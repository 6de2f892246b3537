import { z } from 'zod';

/** What a browser hands out when a person lets us notify them. */
export const subscription = z.object({
  endpoint: z.url().max(1000),
  keys: z.object({ p256dh: z.string().max(200), auth: z.string().max(100) }),
});
export type Subscription = z.infer<typeof subscription>;

/** A subscription as it stands in `user_devices.push_token`. */
export function subscriptionIn(pushToken: string): Subscription | null {
  try {
    return subscription.parse(JSON.parse(pushToken));
  } catch {
    return null;
  }
}
