import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { EXTRACTOR_VERSION } from '../extraction/extraction';
import { forgetMemory } from '../forget';
import { keepHeard } from '../keep-heard';
import { lockMemories } from '../lock-memories';
import type { ForgetReceipt, Memory } from '../schema';
import { type Asked, concernOf } from './concern-of';

/** What came of a request. */
export type Fulfilled = { receipts: ForgetReceipt[]; kept: Memory[] };

/**
 * Does what was asked and confirmed. `ids` are the memories that the person ticked; without them,
 * the likely ones.
 */
export async function fulfil(
  ctx: Context,
  tx: Tx,
  { asked, ids }: { asked: Asked; ids: string[] | undefined },
): Promise<Fulfilled> {
  await lockMemories(tx, ctx.userId);
  const { forgets, keeps, isUnread } = await concernOf(ctx, tx, asked);
  const chosen = forgets.filter(({ memory, likely }) => ids?.includes(memory.id) ?? likely);
  const receipts: ForgetReceipt[] = [];
  for (const { memory } of chosen) receipts.push(await forgetMemory(ctx, { id: memory.id }));
  if (isUnread && asked.before.message) await leaveOut(ctx, tx, asked.before.message.id);
  return { receipts, kept: await keepHeard(ctx, tx, keeps) };
}

/** A message that was to be left out is read after all. */
export async function readAfterAll({ userId }: Context, tx: Tx, messageId: string): Promise<void> {
  await tx
    .update(companionMessages)
    .set({ extractedAt: null, extractorVersion: null })
    .where(and(eq(companionMessages.id, messageId), eq(companionMessages.userId, userId)));
}

// An extraction that is reading it right now finds it taken, and keeps nothing.
async function leaveOut({ userId, now }: Context, tx: Tx, messageId: string): Promise<void> {
  await tx
    .update(companionMessages)
    .set({ extractedAt: now, extractorVersion: EXTRACTOR_VERSION })
    .where(
      and(
        eq(companionMessages.id, messageId),
        eq(companionMessages.userId, userId),
        isNull(companionMessages.extractedAt),
      ),
    );
}
