import type { z } from 'zod';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { channelNamed } from './channel-named';
import { preferChannel } from './prefer-channel';
import type { channelInput } from './schema';

/** Begins to link a person to a channel: gives the address to open, or null when that is all. */
export async function beginLink(
  ctx: Context,
  { channel }: z.output<typeof channelInput>,
): Promise<{ url: string | null }> {
  const { id, linking } = channelNamed(channel);
  switch (linking.by) {
    case 'opening':
      return linking.begin(ctx);
    case 'switching':
      await linking.on(ctx);
      await preferChannel(ctx, { channel: id });
      return { url: null };
    case 'device':
      // Over /api/devices, from the device itself.
      throw new AppError('conflict');
  }
}
