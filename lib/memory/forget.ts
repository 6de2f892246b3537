import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { forgottenMemories, memoryHistory, userContext } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { fingerprintsOf, fingerprintsOfSaid } from './fingerprint';
import { forgetRepeated } from './forget-repeated';
import { forgetSuggestions } from './forget-suggestions';
import { isPast } from './is-live';
import { lockMemories } from './lock-memories';
import { type MemoryRow, memoryColumns } from './memory-row';
import { stateOf } from './memory-state';
import { ownMemory } from './own-memory';
import { recordChange } from './record-change';
import { hasWord } from './redact';
import { type ForgetReceipt, type MemoryState, memoryState } from './schema';
import { sentencesAbout } from './sentences-about';
import { tellsOf } from './tells-of';
import { toMemory } from './to-memory';
import { type Traces, tracesOf } from './traces';
import { wordsOf } from './words-of';

/** The receipt for the person, and the traces for other features. */
export type Forgotten = ForgetReceipt & { traces: Traces };

/**
 * Forgets a memory with its questions, its words in history, in other memories and in suggestions.
 * What stays are fingerprints, so that it is not learned again, and lines of history without words.
 * Other features forget by the traces: see lib/lifecycle.
 */
export function forgetMemory(ctx: Context, { id }: { id: string }): Promise<Forgotten> {
  return inTransaction(ctx, async (joined, tx) => {
    await lockMemories(tx, ctx.userId);
    const rows = await withChildren(tx, await ownMemory(joined, tx, id));
    const past = await pastOf(tx, ctx.userId, rows);
    const states = [...rows.map(stateOf), ...past.states];
    const prints = states.flatMap((state) =>
      fingerprintsOf(ctx.userId, { ...state, value: wordsOf(state) }),
    );
    const traces = await tracesOf(joined, tx, {
      memoryIds: [...new Set([...rows.map((row) => row.id), ...past.memoryIds])],
      messageIds: [...new Set([...past.messageIds, ...states.flatMap(messageOf)])],
      states,
    });

    const suggestions = await forgetSuggestions(tx, ctx.userId, { traces, prints });
    const derived = await derivedFrom(joined, tx, traces);
    const gone = [...rows, ...derived];
    await tx.delete(userContext).where(inArray(userContext.id, idsOf(gone)));
    const history = await blankHistory(tx, ctx.userId, idsOf(gone));
    const repeated = await forgetRepeated(tx, ctx.userId, traces);
    const quotes = [...states, ...repeated].flatMap(({ quote }) => quote ?? []);
    const said = (await sentencesAbout(tx, ctx.userId, { traces, quotes })).flatMap((quote) =>
      fingerprintsOfSaid(ctx.userId, { value: states.map(wordsOf).join(' '), quote }),
    );
    for (const row of gone) await leaveTrace(joined, tx, row);
    await tx
      .insert(forgottenMemories)
      .values(
        [...new Set([...prints, ...suggestions.prints, ...said])].map((fingerprint) => ({
          userId: ctx.userId,
          fingerprint,
        })),
      )
      .onConflictDoNothing();

    return {
      removed: {
        memories: gone.length,
        history: history + repeated.length,
        suggestions: suggestions.count,
      },
      words: gone.map((row) => toMemory(row).value),
      snapshot: { memories: gone.map(stateOf) },
      traces,
    };
  });
}

async function withChildren(tx: Tx, row: MemoryRow): Promise<MemoryRow[]> {
  const children = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(eq(userContext.parentId, row.id));
  return [row, ...children];
}

/** What the memories, and questions of theirs that are gone already, once said. */
async function pastOf(tx: Tx, userId: string, rows: MemoryRow[]) {
  const lines = await tx
    .select()
    .from(memoryHistory)
    .where(linesOf(userId, idsOf(rows)));
  return {
    memoryIds: lines.map(({ memoryId }) => memoryId),
    messageIds: lines.flatMap(({ messageId }) => messageId ?? []),
    states: lines
      .flatMap(({ before, after }) => [before, after])
      .flatMap((stored) => memoryState.safeParse(stored).data ?? []),
  };
}

/** Observations, questions and what ran out: they speak of it without hanging on it. */
async function derivedFrom({ userId, now }: Context, tx: Tx, traces: Traces): Promise<MemoryRow[]> {
  const { memoryIds, messageIds, words, rareWords } = traces;
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(eq(userContext.userId, userId), or(inArray(userContext.category, DERIVED), isPast(now))),
    );
  return rows.filter((row) => {
    if (memoryIds.includes(row.id)) return false;
    if (!DERIVED.includes(row.category)) return tellsOf(row, rareWords);
    const isNear = row.sourceMessageId !== null && messageIds.includes(row.sourceMessageId);
    return hasWord(row.value, isNear ? words : rareWords);
  });
}

const DERIVED = ['pattern', 'follow_up'];

/** Lines about these memories, and about questions of theirs that are gone already. */
function linesOf(userId: string, ids: string[]) {
  return and(
    eq(memoryHistory.userId, userId),
    or(
      inArray(memoryHistory.memoryId, ids),
      inArray(sql`${memoryHistory.before} ->> 'parentId'`, ids),
      inArray(sql`${memoryHistory.after} ->> 'parentId'`, ids),
    ),
    or(isNotNull(memoryHistory.before), isNotNull(memoryHistory.after)),
  );
}

async function blankHistory(tx: Tx, userId: string, ids: string[]): Promise<number> {
  const blanked = await tx
    .update(memoryHistory)
    .set({ before: null, after: null })
    .where(linesOf(userId, ids))
    .returning({ id: memoryHistory.id });
  return blanked.length;
}

// The message id stays: recall leaves out messages that were about something forgotten.
function leaveTrace(ctx: Context, tx: Tx, row: MemoryRow): Promise<void> {
  return recordChange(tx, {
    userId: ctx.userId,
    memoryId: row.id,
    operation: 'FORGET',
    actor: 'user',
    messageId: row.sourceMessageId,
    before: null,
    after: null,
  });
}

const idsOf = (rows: MemoryRow[]) => rows.map(({ id }) => id);
const messageOf = ({ sourceMessageId }: MemoryState) => sourceMessageId ?? [];
