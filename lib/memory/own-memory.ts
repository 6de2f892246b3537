import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { type MemoryRow, memoryColumns } from './memory-row';

/** One's own memory; a stranger's is as unknown as a missing one. */
export async function ownMemory(
  { userId }: Pick<Context, 'userId'>,
  tx: Tx,
  id: string,
): Promise<MemoryRow> {
  const [row] = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.id, id), eq(userContext.userId, userId)));
  if (!row) throw new AppError('not_found');
  return row;
}
