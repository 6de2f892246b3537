import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { keepHeard } from '../keep-heard';
import { lockMemories } from '../lock-memories';
import type { Memory } from '../schema';
import { type Asked, concernOf } from './concern-of';

/**
 * Does what was asked and confirmed, but for the forgetting itself, which is done everywhere: see
 * lib/lifecycle. `ids` are the memories that the person ticked; without them, the likely ones.
 */
export function fulfil(
  ctx: Context,
  { asked, ids }: { asked: Asked; ids: string[] | undefined },
): Promise<{ toForget: string[]; kept: Memory[] }> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const { forgets, keeps, isUnread } = await concernOf(joined, tx, asked);
    if (isUnread && asked.before.message) await leaveOut(ctx, tx, asked.before.message.id);
    const chosen = forgets.filter(({ memory, likely }) => ids?.includes(memory.id) ?? likely);
    return {
      toForget: chosen.map(({ memory }) => memory.id),
      kept: await keepHeard(joined, tx, keeps),
    };
  });
}

// An extraction that is reading it right now finds it taken, and keeps nothing.
async function leaveOut({ userId, now }: Context, tx: Tx, messageId: string): Promise<void> {
  await tx
    .update(companionMessages)
    .set({ extractedAt: now })
    .where(
      and(
        eq(companionMessages.id, messageId),
        eq(companionMessages.userId, userId),
        isNull(companionMessages.extractedAt),
      ),
    );
}
