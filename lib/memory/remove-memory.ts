import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { MemoryRow } from './memory-row';
import { type Cause, recordChange } from './record-change';

/** Takes away a memory that has done its duty, such as an answered question; history keeps it. */
export async function removeMemory(
  { userId }: Pick<Context, 'userId'>,
  tx: Tx,
  { row, ...cause }: Cause & { row: MemoryRow },
): Promise<void> {
  await recordChange(tx, { ...cause, userId, memoryId: row.id, before: row, after: null });
  await tx.delete(userContext).where(eq(userContext.id, row.id));
}
