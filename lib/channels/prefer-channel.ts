import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { channels } from './index';
import { NO_CHANNEL } from './preferred-channel';
import { preferring } from './preferring';
import type { preferChannelInput } from './schema';

/** Over which channel a person wants to be reached first; or not at all outside of the app. */
export async function preferChannel(
  ctx: Context,
  { channel }: z.output<typeof preferChannelInput>,
): Promise<void> {
  const isKnown = channel === NO_CHANNEL || channels.some(({ id }) => id === channel);
  if (!isKnown) throw new AppError('not_found');
  await ctx.db((tx) =>
    tx
      .update(users)
      .set({ preferences: preferring(channel), updatedAt: ctx.now })
      .where(eq(users.id, ctx.userId)),
  );
}
