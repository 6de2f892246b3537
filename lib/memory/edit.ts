import type { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { allowAgain } from './allow-again';
import { changeMemory } from './change-memory';
import { expiryOf } from './expiry';
import { followUpDate } from './follow-up-date';
import { followUpsOf } from './follow-ups-of';
import { lockMemories } from './lock-memories';
import type { MemoryRow } from './memory-row';
import { ownMemory } from './own-memory';
import {
  category,
  type editMemoryInput,
  type Memory,
  type ThreadValue,
  threadValue,
} from './schema';
import { threadOf } from './thread-of';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

type Edit = z.output<typeof editMemoryInput>;

const BY_HAND = { actor: 'user', operation: 'EDIT', messageId: null } as const;

/** Corrects a memory. What the person wrote is locked: extraction may then only suggest. */
export function editMemory(ctx: Context, { id, ...edit }: Edit): Promise<Memory> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const row = await ownMemory(joined, tx, id);
    const timeZone = await zoneOf(tx, ctx.userId);
    const after = await changeMemory(joined, tx, {
      row,
      patch: patchOf(row, edit, { now: ctx.now, timeZone }),
      ...BY_HAND,
    });
    if (edit.dueAt) await moveQuestions(joined, tx, after, new Date(edit.dueAt), timeZone);
    if (edit.value !== undefined) await allowAgain(tx, ctx.userId, [toMemory(after)]);
    return toMemory(after);
  });
}

function patchOf(
  row: MemoryRow,
  { value, dueAt: due, pinned, locked, mentionPolicy }: Omit<Edit, 'id'>,
  when: { now: Date; timeZone: string },
) {
  const isCorrected = value !== undefined || due !== undefined;
  const dueAt = due === undefined ? row.dueAt : due === null ? null : new Date(due);
  return {
    // A pin is no news.
    updatedAt: isCorrected ? when.now : row.updatedAt,
    ...(isCorrected && {
      value: correctedValue(row, value, due === undefined ? undefined : dueAt, when),
    }),
    ...(due !== undefined && { dueAt }),
    // What is pinned does not run out.
    ...((isCorrected || pinned !== undefined) && {
      expiresAt: (pinned ?? row.pinned) ? null : expiryOf(kindOf(row), { now: when.now, dueAt }),
    }),
    ...(pinned !== undefined && { pinned }),
    ...(mentionPolicy !== undefined && { mentionPolicy }),
    ...((isCorrected || locked !== undefined) && { locked: locked ?? true }),
  };
}

function correctedValue(
  row: MemoryRow,
  value: string | undefined,
  dueAt: Date | null | undefined,
  { timeZone }: { timeZone: string },
): string {
  if (row.category !== 'thread') return value ?? row.value;
  const thread = threadOf(row.value);
  const edited: ThreadValue = {
    ...thread,
    summary: value ?? thread.summary,
    ...(dueAt !== undefined && {
      follow_up_date: dueAt && followUpDate(dueAt, timeZone).date,
    }),
  };
  const parsed = threadValue.safeParse(edited);
  if (!parsed.success) throw new AppError('too_large');
  return JSON.stringify(parsed.data);
}

async function moveQuestions(
  ctx: Context,
  tx: Tx,
  row: MemoryRow,
  dueAt: Date,
  timeZone: string,
): Promise<void> {
  const { at } = followUpDate(dueAt, timeZone);
  for (const question of await followUpsOf(tx, row.id)) {
    const patch = { dueAt: at, expiresAt: expiryOf('follow_up', { now: ctx.now, dueAt: at }) };
    await changeMemory(ctx, tx, { row: question, patch, ...BY_HAND });
  }
}

function kindOf(row: MemoryRow) {
  return category.catch('fact').parse(row.category);
}
