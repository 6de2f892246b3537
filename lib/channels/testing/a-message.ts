import { randomUUID } from 'node:crypto';
import { openWith } from '@/lib/chat/open-with';
import type { Context } from '@/lib/platform/context';

/** For tests: a check-in that stands in somebody's conversation, and its message's id. */
export async function aMessage(ctx: Context, text = 'How did it go?') {
  const id = randomUUID();
  const localDate = ctx.now.toISOString().slice(0, 10);
  const checkIn = { id, reason: 'because you said so', memoryIds: [] };
  return (await openWith(ctx, { text, localDate, checkIn })).messageId;
}
