import { and, asc, eq, inArray } from 'drizzle-orm';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { memoryColumns } from '../memory-row';
import { stateOf } from '../memory-state';
import { memoryState } from '../schema';
import {
  LINES_AT_MOST,
  type PortableMemory,
  type PortableState,
  portableChange,
  QUESTIONS_AT_MOST,
  toPortable,
} from './portable-memory';

type Change = typeof memoryHistory.$inferSelect;

/** Everything that is remembered, and what no longer is, oldest first, each with its past. */
export async function collectMemories(ctx: Context): Promise<PortableMemory[]> {
  const { rows, changes } = await ctx.db(async (tx) => {
    const own = eq(userContext.userId, ctx.userId);
    return {
      rows: await tx
        .select(memoryColumns)
        .from(userContext)
        .where(own)
        .orderBy(asc(userContext.createdAt), asc(userContext.category), asc(userContext.key)),
      changes: await tx
        .select()
        .from(memoryHistory)
        .where(
          and(
            eq(memoryHistory.userId, ctx.userId),
            inArray(
              memoryHistory.memoryId,
              tx.select({ id: userContext.id }).from(userContext).where(own),
            ),
          ),
        )
        .orderBy(asc(memoryHistory.seq)),
    };
  });
  const past = Map.groupBy(changes, ({ memoryId }) => memoryId);
  const ids = new Set(rows.map(({ id }) => id));
  const withPast = (row: (typeof rows)[number]) => ({
    ...toPortable(stateOf(row)),
    history: (past.get(row.id) ?? []).flatMap(toLine).slice(-LINES_AT_MOST),
  });
  return rows
    .filter(({ parentId }) => parentId === null || !ids.has(parentId))
    .map((row) => {
      const questions = rows.filter(({ parentId }) => parentId === row.id).map(withPast);
      return { ...withPast(row), questions: questions.slice(-QUESTIONS_AT_MOST) };
    });
}

function toLine({ operation, actor, createdAt, before, after }: Change) {
  const at = createdAt.toISOString();
  const line = { operation, actor, at, before: inFull(before), after: inFull(after) };
  // Forgotten lines have lost their words, and mean nothing elsewhere.
  return portableChange.safeParse(line).data ?? [];
}

function inFull(stored: unknown): PortableState | null {
  const state = memoryState.safeParse(stored).data;
  return state ? toPortable(state) : null;
}
