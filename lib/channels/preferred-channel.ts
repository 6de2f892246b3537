import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** In place of a channel: only in the conversation. */
export const NO_CHANNEL = 'none';

/** The channel that a person wants to be reached over first, `none`, or null for no wish. */
export async function preferredChannel(ctx: Context): Promise<string | null> {
  const [person] = await ctx.db((tx) =>
    tx.select({ preferences: users.preferences }).from(users).where(eq(users.id, ctx.userId)),
  );
  return person?.preferences?.notifyBy ?? null;
}
