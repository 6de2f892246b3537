import { z } from 'zod';
import { subscription } from './web/subscription';

export const channelInput = z.object({ channel: z.string().max(40) });
export const unsubscribeInput = z.object({ token: z.string().min(1).max(200) });
export const preferChannelInput = z.object({ channel: z.string().max(40) });

const version = z.string().max(40);
const deviceFacts = {
  appVersion: version.optional(),
  osVersion: version.optional(),
  deviceModel: z.string().trim().min(1).max(80).optional(),
};

/** A device of a person: a phone brings Expo's token, a browser its subscription. */
export const deviceInput = z
  .object({
    /** Made by the device, the same for as long as it is installed there. */
    deviceId: z.string().min(8).max(100),
    platform: z.enum(['ios', 'android', 'web']),
    pushToken: z
      .string()
      .max(200)
      .regex(/^(Expo|Exponent)PushToken\[[^\]]+\]$/)
      .optional(),
    subscription: subscription.optional(),
    ...deviceFacts,
  })
  .refine(({ platform, pushToken, subscription: own }) =>
    platform === 'web' ? pushToken === undefined : own === undefined,
  );
export const touchDeviceInput = z.object({ id: z.uuid(), ...deviceFacts });
export const deviceIdInput = z.object({ id: z.uuid() });
export const clickInput = z.object({ notificationId: z.uuid() });
export const wordsInput = z.object({ words: z.boolean() });

/** A device as its person sees it. */
export type DeviceView = {
  id: string;
  deviceId: string;
  platform: string;
  deviceModel: string | null;
  appVersion: string | null;
  osVersion: string | null;
  canBePushed: boolean;
  lastActiveAt: string | null;
};

/** How a message went outside of the conversation: the channel by its name, and what is known. */
export type Arrival = { by: string; outcome: 'waiting' | 'sent' | 'unknown' | 'failed' };

/** A channel as its person sees it in the settings. */
export type ChannelView = {
  id: string;
  label: string;
  link: { as: string; since: string | null } | null;
  linkBy: 'opening' | 'switching' | 'device';
};

/** The channels that this Morrow can reach people over, as they are linked. */
export type ChannelList = {
  channels: ChannelView[];
  /** Which comes first; null: the first that is linked. */
  preferred: string | null;
  /** Whether a push shows the words themselves. */
  wordsInPush: boolean;
  /** What a browser needs to subscribe. */
  vapidPublicKey: string | null;
};

/** What became of a test message. */
export type TestResult = { outcome: 'sent' | 'unknown' | 'failed' };
