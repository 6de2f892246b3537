import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { type MemoryRow, memoryColumns } from './memory-row';
import { hasWord } from './redact';
import { memoryState } from './schema';
import { tellsOf } from './tells-of';
import { threadOf } from './thread-of';
import type { Traces } from './traces';

type Repeats = Pick<
  MemoryRow,
  'id' | 'category' | 'key' | 'value' | 'subject' | 'quote' | 'sourceMessageId'
>;

// There was something once, and nobody knows what: null would say that there was nothing.
const FORGOTTEN_STATE = {};

/**
 * Takes the words of something forgotten out of what other memories quote and note beside their own
 * matter, now and in the past; a past that was itself in such words goes. Returns how they stood
 * there, one for each place.
 */
export async function forgetRepeated(tx: Tx, userId: UserId, traces: Traces): Promise<Repeats[]> {
  return [...(await inMemories(tx, userId, traces)), ...(await inHistory(tx, userId, traces))];
}

async function inMemories(tx: Tx, userId: UserId, traces: Traces): Promise<Repeats[]> {
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(eq(userContext.userId, userId));
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
    .where(eq(memoryHistory.userId, userId));
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
  if (!state) return null;
  if (tellsOf(state, traces.rareWords)) return { state, without: FORGOTTEN_STATE };
  const without = withoutRepeats(state, traces);
  return without ? { state, without: { ...state, ...without } } : null;
}

/** What changes where a key, a quote or a detail repeats it; null where nothing does. */
function withoutRepeats(state: Repeats, { messageIds, words, rareWords }: Traces) {
  const isNear = state.sourceMessageId !== null && messageIds.includes(state.sourceMessageId);
  const repeats = (text: string) => hasWord(text, isNear ? words : rareWords);
  const quote = state.quote !== null && repeats(state.quote) ? null : state.quote;
  const value = state.category === 'thread' ? withoutDetails(state.value, repeats) : state.value;
  // A key is made of the first words that a memory had.
  const isNamedSo = hasWord(state.key.replaceAll('_', ' '), rareWords);
  const key = isNamedSo ? `${state.category}_${state.id.slice(0, 8)}` : state.key;
  const isSame = key === state.key && quote === state.quote && value === state.value;
  return isSame ? null : { key, quote, value };
}

function withoutDetails(value: string, repeats: (text: string) => boolean): string {
  const { outcome, key_details, ...same } = threadOf(value);
  const details = key_details.filter((detail) => !repeats(detail));
  const isEndTold = outcome !== undefined && !repeats(outcome);
  if (details.length === key_details.length && isEndTold === (outcome !== undefined)) return value;
  return JSON.stringify({ ...same, key_details: details, ...(isEndTold && { outcome }) });
}
