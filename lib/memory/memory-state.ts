import type { userContext } from '@/db/schema';
import type { MemoryRow } from './memory-row';
import type { MemoryState } from './schema';
import { toMemory } from './to-memory';

/** A row in full, as history and receipts keep it. */
export function stateOf(row: MemoryRow): MemoryState {
  const { thread, updatedAt, ...memory } = toMemory(row);
  return { ...memory, value: row.value };
}

/** The columns that bring a row back to that state. */
export function columnsOf(state: MemoryState) {
  const { id, importance, valence, dueAt, expiresAt, createdAt, ...same } = state;
  return {
    ...same,
    importanceScore: importance,
    emotionalValence: valence,
    dueAt: dueAt === null ? null : new Date(dueAt),
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
    createdAt: new Date(createdAt),
  } satisfies Partial<typeof userContext.$inferInsert>;
}
