import { and, desc, eq } from 'drizzle-orm';
import { memoryHistory } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { ownMemory } from './own-memory';
import { type MemoryChange, memoryState } from './schema';
import { threadOf } from './thread-of';

/** A memory's past, newest first. */
export async function historyOf(ctx: Context, { id }: { id: string }): Promise<MemoryChange[]> {
  const rows = await ctx.db(async (tx) => {
    await ownMemory(ctx, tx, id);
    return tx
      .select()
      .from(memoryHistory)
      .where(and(eq(memoryHistory.userId, ctx.userId), eq(memoryHistory.memoryId, id)))
      .orderBy(desc(memoryHistory.seq));
  });
  return rows.map(({ id, operation, before, after, actor, createdAt, messageId }) => ({
    id,
    operation,
    before: inWords(before),
    after: inWords(after),
    dueBefore: stateIn(before)?.dueAt ?? null,
    dueAfter: stateIn(after)?.dueAt ?? null,
    actor,
    at: createdAt.toISOString(),
    messageId,
  }));
}

function stateIn(stored: unknown) {
  return memoryState.safeParse(stored).data;
}

function inWords(stored: unknown): string | null {
  const state = stateIn(stored);
  if (state?.category !== 'thread') return state?.value ?? null;
  const { summary, outcome } = threadOf(state.value);
  return outcome ? `${summary}: ${outcome}` : summary;
}
