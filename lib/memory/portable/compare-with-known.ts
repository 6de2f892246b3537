import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { memoryColumns } from '../memory-row';
import { toMemory } from '../to-memory';
import { type Compared, compareImport } from './compare-import';
import type { PortableMemory } from './portable-memory';

/** The memories of a file, each against what is known and forgotten in this transaction. */
export async function compareWithKnown(
  { userId }: Context,
  tx: Tx,
  memories: PortableMemory[],
): Promise<Compared[]> {
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(eq(userContext.userId, userId));
  const prints = await tx
    .select({ fingerprint: forgottenMemories.fingerprint })
    .from(forgottenMemories)
    .where(eq(forgottenMemories.userId, userId));
  return compareImport(memories, {
    known: rows.map(toMemory),
    forgotten: new Set(prints.map(({ fingerprint }) => fingerprint)),
    userId,
  });
}
