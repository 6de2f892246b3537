import { and, desc, eq, lt, notExists, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { memoryColumns } from './memory-row';
import { type Memory, type MemoryState, memoryState } from './schema';
import { threadOf } from './thread-of';
import { toMemory } from './to-memory';
import { zoneOf } from './zone-of';

/** What was believed at the end of a day, newest first. What is forgotten was never known. */
export async function memoriesAsOf(ctx: Context, { date }: { date: string }): Promise<Memory[]> {
  const { lines, unwritten, end } = await ctx.db(async (tx) => {
    const end = endOf(date, await zoneOf(tx, ctx.userId));
    const isOwn = eq(memoryHistory.userId, ctx.userId);
    return {
      end,
      lines: await tx
        .selectDistinctOn([memoryHistory.memoryId])
        .from(memoryHistory)
        .where(and(isOwn, lt(memoryHistory.createdAt, end)))
        .orderBy(memoryHistory.memoryId, desc(memoryHistory.seq)),
      // Rows from before there was a history.
      unwritten: await tx
        .select(memoryColumns)
        .from(userContext)
        .where(
          and(
            eq(userContext.userId, ctx.userId),
            lt(userContext.createdAt, end),
            notExists(
              tx
                .select({ one: sql`1` })
                .from(memoryHistory)
                .where(and(isOwn, eq(memoryHistory.memoryId, userContext.id))),
            ),
          ),
        ),
    };
  });
  const then = lines.flatMap(({ after, createdAt }) => {
    const state = memoryState.safeParse(after).data;
    return state ? fromState(state, createdAt) : [];
  });
  return [...then, ...unwritten.map(toMemory)]
    .filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) >= end)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function endOf(date: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(date).add({ days: 1 });
  return new Date(next.toZonedDateTime(timeZone).epochMilliseconds);
}

function fromState(state: MemoryState, updatedAt: Date): Memory {
  const thread = state.category === 'thread' ? threadOf(state.value) : null;
  const value = thread?.summary ?? state.value;
  return { ...state, value, thread, updatedAt: updatedAt.toISOString() };
}
