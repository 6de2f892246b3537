import { z } from 'zod';

export const channelInput = z.object({ channel: z.string().max(40) });
export const preferChannelInput = z.object({ channel: z.string().max(40) });

/** How a message went outside of the conversation: the channel by its name, and what is known. */
export type Arrival = { by: string; outcome: 'waiting' | 'sent' | 'unknown' | 'failed' };

/** A channel as its person sees it in the settings. */
export type ChannelView = {
  id: string;
  label: string;
  link: { as: string; since: string | null } | null;
  linkBy: 'opening' | 'switching' | 'device';
};

/** The channels that this Morrow can reach people over, and which comes first; null: the first linked. */
export type ChannelList = { channels: ChannelView[]; preferred: string | null };

/** What became of a test message. */
export type TestResult = { outcome: 'sent' | 'unknown' | 'failed' };
