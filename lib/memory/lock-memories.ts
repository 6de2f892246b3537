import { sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { UserId } from '@/lib/platform/context';

/**
 * Everything that writes a person's memories takes turns until its transaction ends, so that an
 * extraction cannot undo what the person does at the same moment.
 */
export async function lockMemories(tx: Tx, userId: UserId): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`memories ${userId}`}, 0))`);
}
