import type { z } from 'zod';
import type { Context } from '@/lib/platform/context';
import { channelNamed } from './channel-named';
import type { channelInput } from './schema';

/** Ends a person's link to a channel: nothing goes there any more. */
export function unlinkChannel(
  ctx: Context,
  { channel }: z.output<typeof channelInput>,
): Promise<void> {
  return channelNamed(channel).unlink(ctx);
}
