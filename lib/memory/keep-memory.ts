import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type MemoryRow, memoryColumns } from './memory-row';
import type { MemoryDraft } from './operation';
import { type Cause, recordChange } from './record-change';

type Keep = Cause & { draft: MemoryDraft; parentId?: string | null; locked?: boolean };

const KEYS_TO_TRY = 50;

/** Writes a new memory and its first line of history. A key that is taken gets a number. */
export async function keepMemory(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { draft, parentId = null, locked = false, ...cause }: Keep,
): Promise<MemoryRow> {
  const { importance, valence, thread, value, ...columns } = draft;
  for (let n = 1; n <= KEYS_TO_TRY; n++) {
    const [row] = await tx
      .insert(userContext)
      .values({
        ...columns,
        userId,
        parentId,
        locked,
        key: n === 1 ? draft.key : `${draft.key}_${n}`,
        value: thread ? JSON.stringify(thread) : value,
        importanceScore: importance,
        emotionalValence: valence,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoNothing()
      .returning(memoryColumns);
    if (!row) continue;
    await recordChange(tx, { ...cause, userId, memoryId: row.id, before: null, after: row });
    return row;
  }
  throw new AppError('conflict');
}
