import { eq } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type MemoryRow, memoryColumns } from './memory-row';
import { type Cause, recordChange } from './record-change';

type Patch = PgUpdateSetSource<typeof userContext>;

/** Changes a memory and keeps what it was. */
export async function changeMemory(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { row, patch, ...cause }: Cause & { row: MemoryRow; patch: Patch },
): Promise<MemoryRow> {
  const [after] = await tx
    .update(userContext)
    .set({ updatedAt: now, ...patch })
    .where(eq(userContext.id, row.id))
    .returning(memoryColumns);
  if (!after) throw new AppError('not_found');
  await recordChange(tx, { ...cause, userId, memoryId: row.id, before: row, after });
  return after;
}
