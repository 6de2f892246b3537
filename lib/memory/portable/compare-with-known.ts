import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories, userContext, users } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { memoryColumns } from '../memory-row';
import { toMemory } from '../to-memory';
import { zoneOf } from '../zone-of';
import { type Compared, compareImport } from './compare-import';
import { readMemories } from './read-memories';

/** What is in a file, each against what is known and forgotten in this transaction. */
export async function compareWithKnown(
  { userId, now }: Context,
  tx: Tx,
  { text }: { text: string },
): Promise<Compared[]> {
  const [person] = await tx
    .select({ ownName: users.displayName })
    .from(users)
    .where(eq(users.id, userId));
  const where = { timeZone: await zoneOf(tx, userId), now, ownName: person?.ownName ?? null };
  const memories = readMemories(text, where);
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
