import type { Tx } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { changeMemory } from './change-memory';
import { followUpsOf } from './follow-ups-of';
import type { MemoryRow } from './memory-row';
import { ownMemory } from './own-memory';
import type { Cause } from './record-change';
import { removeMemory } from './remove-memory';
import { sensitivityAfter } from './sensitivity-after';
import { threadOf } from './thread-of';

// What passes with its outcome; a date, a person or a fact stays.
const PASSING = new Set(['goal', 'struggle', 'situation', 'emotion']);

/**
 * Something is over: a thread keeps how it ended, what was only for a time runs out, and nobody
 * asks about it any more. A question stands for the memory it asks about.
 */
export async function resolveMemory(
  ctx: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { row, outcome, sensitivity = 'none', ...cause }: Cause & Ending,
): Promise<MemoryRow> {
  if (row.category === 'follow_up') {
    if (row.parentId === null) {
      await removeMemory(ctx, tx, { row, ...cause });
      return row;
    }
    const parent = await ownMemory(ctx, tx, row.parentId);
    return resolveMemory(ctx, tx, { row: parent, outcome, sensitivity, ...cause });
  }
  for (const question of await followUpsOf(tx, row.id)) {
    await removeMemory(ctx, tx, { row: question, ...cause });
  }
  const patch = {
    ...ending(row, outcome, ctx.now),
    sensitivity: sensitivityAfter(row.sensitivity, sensitivity),
  };
  return changeMemory(ctx, tx, { row, patch, ...cause });
}

type Ending = { row: MemoryRow; outcome: string; sensitivity?: string };

function ending(row: MemoryRow, outcome: string, now: Date) {
  if (row.category === 'thread') return { value: JSON.stringify(ended(row.value, outcome)) };
  return PASSING.has(row.category) ? { expiresAt: now } : {};
}

function ended(value: string, outcome: string) {
  const thread = threadOf(value);
  return {
    ...thread,
    status: 'resolved',
    follow_up_date: null,
    ...(outcome && { outcome: outcome.slice(0, 300) }),
  };
}
