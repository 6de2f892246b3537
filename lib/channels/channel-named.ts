import { AppError } from '@/lib/platform/errors';
import type { Channel } from './channel';
import { channels } from './index';

/** A channel that is set up here; any other is not there. */
export function channelNamed(id: string): Channel {
  const channel = channels.find((one) => one.id === id);
  if (!channel?.isSet()) throw new AppError('not_found');
  return channel;
}
