import type { Tx } from '@/db/client';
import { type Context, inTransaction } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { changeMemory } from './change-memory';
import { expiryOf } from './expiry';
import { followUpsOf } from './follow-ups-of';
import { lockMemories } from './lock-memories';
import type { MemoryRow } from './memory-row';
import { ownMemory } from './own-memory';
import type { Memory } from './schema';
import { threadOf } from './thread-of';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

const LATER = { actor: 'user', operation: 'CHANGE', messageId: null } as const;

/** "Not yet": asks later. For a thread, its question and the date on which to come back to it. */
export function postponeFollowUp(
  ctx: Context,
  { id, until }: { id: string; until: Date },
): Promise<Memory> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const row = await ownMemory(joined, tx, id);
    if (row.category === 'follow_up') return toMemory(await askLater(joined, tx, row, until));
    for (const question of await followUpsOf(tx, id)) await askLater(joined, tx, question, until);
    return toMemory(await comeBackLater(joined, tx, row, until));
  });
}

function askLater(ctx: Context, tx: Tx, row: MemoryRow, until: Date): Promise<MemoryRow> {
  const patch = { dueAt: until, expiresAt: expiryOf('follow_up', { now: ctx.now, dueAt: until }) };
  return changeMemory(ctx, tx, { row, patch, ...LATER });
}

async function comeBackLater(ctx: Context, tx: Tx, row: MemoryRow, until: Date) {
  if (row.category !== 'thread') return row;
  const followUpDate = localDate(until, await zoneOf(tx, ctx.userId));
  const value = JSON.stringify({ ...threadOf(row.value), follow_up_date: followUpDate });
  const expiresAt = row.pinned ? null : expiryOf('thread', { now: ctx.now, dueAt: until });
  return changeMemory(ctx, tx, { row, patch: { value, expiresAt }, ...LATER });
}
