import { and, eq, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { memoryHistory, memorySuggestions } from '@/db/schema';
import { candidateSchema } from '@/lib/memory/candidate';
import { listMemories } from '@/lib/memory/list';
import { type Memory, memoryState } from '@/lib/memory/schema';
import type { Context } from '@/lib/platform/context';
import type { Held, HeldMemory, HeldSuggestion } from './held';

const APART = new Set(['follow_up', 'pattern']);

/** Everything that the product holds of a person now, dates on their own calendar. */
export async function whatIsHeld(ctx: Context, timezone: string): Promise<Held> {
  const all = await listMemories(ctx);
  const resolved = await resolvedMemories(ctx);
  const memories = all.filter(({ category }) => !APART.has(category));
  const shown = new Set(memories.map(({ id }) => id));
  return {
    memories: memories.map((memory) => toHeld(memory, timezone, resolved.has(memory.id))),
    closed: [...resolved.values()]
      .filter(({ id }) => !shown.has(id))
      .map((memory) => toHeld(memory, timezone, true)),
    followUps: all
      .filter(({ category }) => category === 'follow_up')
      .map(({ dueAt, value, parentId }) => ({
        askOn: onCalendar(dueAt, timezone).due ?? '',
        question: value,
        parentId,
      })),
    suggestions: await suggestionsOf(ctx, timezone),
  };
}

/** What was resolved, as it stood before, by id. */
async function resolvedMemories(ctx: Context) {
  const rows = await ctx.db((tx) =>
    tx
      .select({ id: memoryHistory.memoryId, before: memoryHistory.before })
      .from(memoryHistory)
      .where(and(eq(memoryHistory.userId, ctx.userId), eq(memoryHistory.operation, 'RESOLVE'))),
  );
  return new Map(
    rows.flatMap(({ id, before }) => {
      const state = memoryState.safeParse(before).data;
      return state && !APART.has(state.category) ? [[id, { ...state, id }] as const] : [];
    }),
  );
}

type Described = Pick<
  Memory,
  'id' | 'category' | 'key' | 'subject' | 'value' | 'dueAt' | 'valence' | 'quote'
> & { thread?: Memory['thread'] };

function toHeld(memory: Described, timezone: string, isResolved: boolean): HeldMemory {
  const { id, category, key, subject, value, valence, quote, dueAt, thread } = memory;
  return {
    id,
    category,
    key,
    subject,
    value: thread?.outcome ? `${value}: ${thread.outcome}` : value,
    ...onCalendar(dueAt, timezone),
    valence,
    status: isResolved ? 'resolved' : (thread?.status ?? 'active'),
    quote,
  };
}

function onCalendar(instant: string | null, timezone: string) {
  if (instant === null) return { due: null, time: null };
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone);
  // A day without a time is kept as its beginning.
  const isWholeDay = local.equals(local.startOfDay());
  return {
    due: local.toPlainDate().toString(),
    time: isWholeDay ? null : local.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

async function suggestionsOf(ctx: Context, timezone: string): Promise<HeldSuggestion[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select()
      .from(memorySuggestions)
      .where(and(eq(memorySuggestions.userId, ctx.userId), isNull(memorySuggestions.answer))),
  );
  return rows.flatMap(({ candidate, memoryId }) => {
    const asked = candidateSchema.safeParse(candidate).data;
    if (!asked) return [];
    const { category, key, subject, value } = asked;
    const { due } = onCalendar(asked.due?.at ?? null, timezone);
    return [{ category, key, subject, value, due, memoryId }];
  });
}
