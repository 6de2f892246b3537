import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { users } from '@/db/schema';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';

/** For tests: a check-in that stands in the conversation of somebody who wants them; its message's id. */
export async function aMessage(ctx: Context, text = 'How did it go?') {
  await ctx.db((tx) =>
    tx.update(users).set({ checkInsEnabled: true }).where(eq(users.id, ctx.userId)),
  );
  const id = randomUUID();
  const localDate = ctx.now.toISOString().slice(0, 10);
  const checkIn = { id, reason: 'because you said so', memoryIds: [] };
  return (await openWith(ctx, { text, localDate, checkIn })).messageId;
}
