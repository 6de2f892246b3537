import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories } from '@/db/schema';
import { fingerprintsOf } from './fingerprint';

type Rememberable = Parameters<typeof fingerprintsOf>[1];

/** What the person writes or brings back themselves is no longer to be forgotten. */
export async function allowAgain(tx: Tx, userId: string, memories: Rememberable[]): Promise<void> {
  const prints = memories.flatMap((memory) => fingerprintsOf(userId, memory));
  if (prints.length === 0) return;
  await tx.delete(forgottenMemories).where(inArray(forgottenMemories.fingerprint, prints));
}
