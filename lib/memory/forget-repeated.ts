import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { type MemoryRow, memoryColumns } from './memory-row';
import { orQuery } from './or-query';
import { hasWord } from './redact';
import { memoryState } from './schema';
import { threadOf } from './thread-of';
import { mayHold, type Traces } from './traces';

type Repeats = Pick<MemoryRow, 'category' | 'value' | 'quote' | 'sourceMessageId'>;

/**
 * Takes the words of something forgotten out of what other memories quote and note beside their own
 * matter, now and in the past. Returns how they stood there, one for each place.
 */
export async function forgetRepeated(tx: Tx, userId: UserId, traces: Traces): Promise<Repeats[]> {
  return [...(await inMemories(tx, userId, traces)), ...(await inHistory(tx, userId, traces))];
}

async function inMemories(tx: Tx, userId: UserId, traces: Traces): Promise<Repeats[]> {
  const query = orQuery(traces.words.join(' '));
  if (!query) return [];
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.userId, userId), sql`${userContext.search} @@ ${query}`));
  const found: Repeats[] = [];
  for (const row of rows) {
    const without = withoutRepeats(row, traces);
    if (!without) continue;
    await tx.update(userContext).set(without).where(eq(userContext.id, row.id));
    found.push(row);
  }
  return found;
}

async function inHistory(tx: Tx, userId: UserId, traces: Traces): Promise<Repeats[]> {
  const { id, before, after } = memoryHistory;
  const lines = await tx
    .select({ id, before, after })
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, userId),
        mayHold(sql`concat(${before}, ${after})`, traces.words),
      ),
    );
  const found: Repeats[] = [];
  for (const line of lines) {
    const [was, became] = [line.before, line.after].map((stored) => cleaned(stored, traces));
    if (!was && !became) continue;
    const without = { before: was?.without ?? line.before, after: became?.without ?? line.after };
    await tx.update(memoryHistory).set(without).where(eq(id, line.id));
    found.push(...[was ?? [], became ?? []].flat().map(({ state }) => state));
  }
  return found;
}

function cleaned(stored: unknown, traces: Traces) {
  const state = memoryState.safeParse(stored).data;
  const without = state && withoutRepeats(state, traces);
  return without ? { state, without: { ...state, ...without } } : null;
}

/** What changes where a quote or a detail repeats it; null where nothing does. */
function withoutRepeats(state: Repeats, { messageIds, words, rareWords }: Traces) {
  const isNear = state.sourceMessageId !== null && messageIds.includes(state.sourceMessageId);
  const repeats = (text: string) => hasWord(text, isNear ? words : rareWords);
  const quote = state.quote !== null && repeats(state.quote) ? null : state.quote;
  const value = state.category === 'thread' ? withoutDetails(state.value, repeats) : state.value;
  return quote === state.quote && value === state.value ? null : { quote, value };
}

function withoutDetails(value: string, repeats: (text: string) => boolean): string {
  const thread = threadOf(value);
  const details = thread.key_details.filter((detail) => !repeats(detail));
  if (details.length === thread.key_details.length) return value;
  return JSON.stringify({ ...thread, key_details: details });
}
