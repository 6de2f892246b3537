import { eq, type SQL } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memorySuggestions, userContext } from '@/db/schema';
import { candidateSchema } from './candidate';
import { memoryColumns } from './memory-row';
import type { Suggestion } from './schema';
import { toMemory } from './to-memory';

/** Suggestions with the memory that each is about; the caller adds order and limit. */
export function selectSuggestions(tx: Tx, where: SQL | undefined) {
  return tx
    .select({ suggestion: memorySuggestions, memory: memoryColumns })
    .from(memorySuggestions)
    .leftJoin(userContext, eq(userContext.id, memorySuggestions.memoryId))
    .where(where)
    .$dynamic();
}

/** A suggestion as screens see it; none where its candidate cannot be read (any more). */
export function toSuggestion({
  suggestion: { id, candidate, reason, memoryId },
  memory,
}: Awaited<ReturnType<typeof selectSuggestions>>[number]): Suggestion[] {
  const heard = candidateSchema.safeParse(candidate).data;
  if (!heard) return [];
  const { category, value, quote, operation } = heard;
  const known = memory && toMemory(memory).value;
  const asks = operation === 'RETRACT' ? 'still_true' : known ? 'changed' : 'new';
  if (asks === 'still_true' && known === null) return [];
  return [{ id, category, value, known, reason, asks, quote, memoryId }];
}
