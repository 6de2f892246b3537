import type { Tx } from '@/db/client';
import { memoryHistory } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import type { OperationName } from './candidate';
import type { MemoryRow } from './memory-row';
import { stateOf } from './memory-state';

export type Actor = 'user' | 'extraction' | 'nightly' | 'import';

/** What extraction does, and what the person does. */
export type HistoryOperation =
  | OperationName
  | 'EDIT'
  | 'FORGET'
  | 'RESTORE'
  | 'UNDO'
  | 'MERGE'
  | 'EXPIRE'
  | 'IMPORT';

/** Why a memory changes: through whom, by which operation, because of which message. */
export type Cause = { actor: Actor; operation: HistoryOperation; messageId: string | null };

type Change = Cause & {
  userId: UserId;
  memoryId: string;
  before: MemoryRow | null;
  after: MemoryRow | null;
};

/** One line of history. */
export async function recordChange(tx: Tx, { before, after, ...change }: Change): Promise<void> {
  await tx.insert(memoryHistory).values({
    ...change,
    before: before && stateOf(before),
    after: after && stateOf(after),
  });
}
