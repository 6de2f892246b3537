import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import { type MemoryRow, memoryColumns } from './memory-row';

/** The questions that are still to be asked about a memory. */
export function followUpsOf(tx: Tx, memoryId: string): Promise<MemoryRow[]> {
  return tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.parentId, memoryId), eq(userContext.category, 'follow_up')));
}
