import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories } from '@/db/schema';

/** Which of these fingerprints are of something that the person had forgotten. */
export async function forgottenAmong(
  tx: Tx,
  userId: string,
  prints: string[],
): Promise<Set<string>> {
  if (prints.length === 0) return new Set();
  const rows = await tx
    .select({ fingerprint: forgottenMemories.fingerprint })
    .from(forgottenMemories)
    .where(
      and(
        eq(forgottenMemories.userId, userId),
        inArray(forgottenMemories.fingerprint, [...new Set(prints)]),
      ),
    );
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}
