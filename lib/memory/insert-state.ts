import type { Tx } from '@/db/client';
import { companionMessages, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type MemoryRow, memoryColumns } from './memory-row';
import { columnsOf } from './memory-state';
import { ownReference } from './own-reference';
import { type Cause, recordChange } from './record-change';
import type { MemoryState } from './schema';

const KEYS_TO_TRY = 20;

/**
 * Writes a memory as it once was. It refers only to a message and a memory that are the person's
 * own and still there; a key that was taken meanwhile gets a number.
 */
export async function insertState(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { state, ...cause }: Cause & { state: MemoryState },
): Promise<MemoryRow> {
  const sourceMessageId = ownReference(companionMessages, state.sourceMessageId, userId);
  const parentId = ownReference(userContext, state.parentId, userId);
  for (let n = 1; n <= KEYS_TO_TRY; n++) {
    const key = n === 1 ? state.key : `${state.key}_${n}`;
    const columns = { ...columnsOf(state), sourceMessageId, parentId, key };
    const [row] = await tx
      .insert(userContext)
      .values({ ...columns, id: state.id, userId, updatedAt: now })
      .onConflictDoNothing()
      .returning(memoryColumns);
    if (!row) continue;
    const messageId = row.sourceMessageId && cause.messageId;
    const line = { ...cause, messageId, userId, memoryId: row.id, before: null, after: row };
    await recordChange(tx, line);
    return row;
  }
  throw new AppError('conflict');
}
