import type { Tx } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { changeMemory } from './change-memory';
import { followUpsOf } from './follow-ups-of';
import { keepMemory } from './keep-memory';
import type { MemoryRow } from './memory-row';
import type { MemoryDraft, Operation } from './operation';
import { ownMemory } from './own-memory';
import type { Actor, Cause } from './record-change';
import { removeMemory } from './remove-memory';
import { resolveMemory } from './resolve-memory';

/** Carries out what was decided, each operation with its line of history. */
export async function applyOperations(
  ctx: Context,
  tx: Tx,
  { operations, actor }: { operations: Operation[]; actor: Actor },
): Promise<MemoryRow[]> {
  const rows: MemoryRow[] = [];
  for (const operation of operations) {
    const { type, messageId } = operation;
    rows.push(await apply(ctx, tx, operation, { actor, operation: type, messageId }));
  }
  return rows;
}

async function apply(ctx: Context, tx: Tx, operation: Operation, cause: Cause): Promise<MemoryRow> {
  if (operation.type === 'ADD') return add(ctx, tx, operation, cause);
  if (operation.type === 'FOLLOW_UP') {
    return keepMemory(ctx, tx, { draft: operation.draft, parentId: operation.parentId, ...cause });
  }
  const row = await ownMemory(ctx, tx, operation.id);
  switch (operation.type) {
    case 'REINFORCE':
      return changeMemory(ctx, tx, {
        row,
        patch: {
          reinforcements: row.reinforcements + 1,
          expiresAt: row.pinned ? null : operation.expiresAt,
        },
        ...cause,
      });
    case 'CHANGE':
      return change(ctx, tx, row, operation, cause);
    case 'RETRACT':
      for (const question of await followUpsOf(tx, row.id)) {
        await removeMemory(ctx, tx, { row: question, ...cause });
      }
      return changeMemory(ctx, tx, { row, patch: { expiresAt: ctx.now }, ...cause });
    case 'RESOLVE': {
      const { outcome, sensitivity } = operation;
      return resolveMemory(ctx, tx, { row, outcome, sensitivity, ...cause });
    }
  }
}

async function add(
  ctx: Context,
  tx: Tx,
  { draft, followUp, again }: Extract<Operation, { type: 'ADD' }>,
  cause: Cause,
): Promise<MemoryRow> {
  let row = await keepMemory(ctx, tx, { draft, ...cause });
  for (const messageId of again) {
    const reinforced = { ...cause, operation: 'REINFORCE', messageId } as const;
    const patch = { reinforcements: row.reinforcements + 1 };
    row = await changeMemory(ctx, tx, { row, patch, ...reinforced });
  }
  if (followUp) await ask(ctx, tx, row, followUp, cause);
  return row;
}

async function change(
  ctx: Context,
  tx: Tx,
  row: MemoryRow,
  { draft, followUp }: Extract<Operation, { type: 'CHANGE' }>,
  cause: Cause,
): Promise<MemoryRow> {
  const after = await changeMemory(ctx, tx, { row, patch: patchOf(row, draft), ...cause });
  if (followUp) await ask(ctx, tx, row, followUp, cause);
  return after;
}

function patchOf(row: MemoryRow, draft: MemoryDraft) {
  return {
    value: draft.thread ? JSON.stringify(draft.thread) : draft.value,
    subject: draft.subject,
    emotionalValence: draft.valence,
    confidence: draft.confidence,
    sensitivity: draft.sensitivity,
    dueAt: draft.dueAt,
    expiresAt: row.pinned ? null : draft.expiresAt,
    quote: draft.quote,
    sourceMessageId: draft.sourceMessageId,
  };
}

/** One open question for each memory: a new date moves the one there is. */
async function ask(
  ctx: Context,
  tx: Tx,
  about: MemoryRow,
  draft: MemoryDraft,
  cause: Cause,
): Promise<void> {
  const [open] = await followUpsOf(tx, about.id);
  if (open) {
    const { value, dueAt, expiresAt } = draft;
    await changeMemory(ctx, tx, { row: open, patch: { value, dueAt, expiresAt }, ...cause });
  } else {
    const operation = 'FOLLOW_UP';
    await keepMemory(ctx, tx, { draft, parentId: about.id, ...cause, operation });
  }
}
