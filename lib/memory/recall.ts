import { and, desc, eq, gte, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { type Former, formerValues } from './former-values';
import { isLive } from './is-live';
import { memoryColumns } from './memory-row';
import { orQuery } from './or-query';
import { rank } from './rank';
import { type Said, saidBefore } from './said-before';
import type { Memory } from './schema';
import { toMemory } from './to-memory';

/** What comes to mind; each memory once, in the first of the lists that it fits. */
export type Recalled = {
  /** Questions and dates from a week ago to a week ahead. */
  due: Memory[];
  /** What is going on, without a date or with one in those weeks. */
  threads: Memory[];
  pinned: Memory[];
  /** The best of the rest for this message. */
  memories: Memory[];
  /** What was so before, of what comes to mind. */
  former: Former[];
  said: Said[];
};

type Ask = {
  text: string;
  limit?: number;
  /** Only what was said before this message counts as said earlier. */
  beforeSeq?: number;
};

const WEEK_MS = 7 * 86_400_000;
const CANDIDATES = 80;
const ALWAYS_AT_MOST = 40;
// How much a memory for which one has to ask must have in common with the text.
const ASKED_FOR = 0.25;
// How much of the text an earlier message must take up to be shown.
const WORTH_REPEATING = 0.3;
// What a friend has in mind anyway, although no word of it was said.
const UNPROMPTED = 4;

/** What of a life comes to mind when these words are said. */
export function recallFor(ctx: Context, { text, limit = 12, beforeSeq }: Ask): Promise<Recalled> {
  return ctx.db(async (tx) => {
    const standing = await mentionable(ctx, tx, isStanding(ctx.now), ALWAYS_AT_MOST);
    const query = orQuery(text);
    const fitting = query
      ? await mentionable(ctx, tx, sql`${userContext.search} @@ ${query}`, CANDIDATES, query)
      : [];
    const likely = await mentionable(ctx, tx, undefined, CANDIDATES);
    const placed = arrange({ standing, others: [...fitting, ...likely], text, limit }, ctx.now);
    const memories = [...placed.pinned, ...placed.threads, ...placed.memories];
    return {
      ...placed,
      former: await formerValues(ctx, tx, { memories, query }),
      said: await saidBefore(ctx, tx, { text, beforeSeq, atLeast: WORTH_REPEATING }),
    };
  });
}

type Found = { standing: Memory[]; others: Memory[]; text: string; limit: number };

/** Puts each memory in one place. */
function arrange(
  { standing, others, text, limit }: Found,
  now: Date,
): Omit<Recalled, 'said' | 'former'> {
  const all = [...new Map([...standing, ...others].map((m) => [m.id, m])).values()];
  const ranked = rank(all.map(toRankable), text, now).filter(isWelcome);
  const memories = ranked.map(({ memory }) => memory);
  const isOpen = ({ thread }: Memory) => thread?.status !== 'resolved';

  const pinned = memories.filter((memory) => memory.pinned);
  const due = memories.filter((m) => !m.pinned && isOpen(m) && isNear(m.dueAt, now));
  const threads = memories.filter(
    (m) =>
      !m.pinned && m.thread && isOpen(m) && !due.includes(m) && (!m.dueAt || isAskedSoon(m, now)),
  );
  const placed = new Set([...pinned, ...due, ...threads]);
  const rest = ranked.filter(
    ({ memory }) => !placed.has(memory) && memory.category !== 'follow_up',
  );
  const fitting = rest.filter(({ lexical }) => lexical > 0);
  const unprompted = rest.filter(({ lexical }) => lexical === 0).slice(0, UNPROMPTED);
  return {
    pinned,
    due: due.toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '')),
    threads,
    memories: [...fitting, ...unprompted].slice(0, limit).map(({ memory }) => memory),
  };
}

function toRankable(memory: Memory) {
  const { id, value, key, subject, quote, thread, importance, pinned, updatedAt } = memory;
  const words = [value, key.replaceAll('_', ' '), subject, quote, ...(thread?.key_details ?? [])];
  return { id, memory, text: words.join(' '), importance, pinned, at: new Date(updatedAt) };
}

function isWelcome({ memory, lexical }: { memory: Memory; lexical: number }): boolean {
  return memory.mentionPolicy === 'free' || lexical >= ASKED_FOR;
}

function isNear(instant: string | null, now: Date): boolean {
  return instant !== null && Math.abs(new Date(instant).getTime() - now.getTime()) <= WEEK_MS;
}

function isAskedSoon({ thread }: Memory, now: Date): boolean {
  return isNear(thread?.follow_up_date ?? null, now);
}

function mentionable(
  { userId, now }: Context,
  tx: Tx,
  where: SQL | undefined,
  limit: number,
  query?: SQL,
): Promise<Memory[]> {
  const order = query
    ? desc(sql`ts_rank(${userContext.search}, ${query})`)
    : desc(userContext.updatedAt);
  return tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        isLive(now),
        ne(userContext.mentionPolicy, 'never'),
        where,
      ),
    )
    .orderBy(order)
    .limit(limit)
    .then((rows) => rows.map(toMemory));
}

/** What is there whatever is said: pins, threads, and the dates around today. */
function isStanding(now: Date): SQL | undefined {
  return or(
    eq(userContext.pinned, true),
    eq(userContext.category, 'thread'),
    and(
      gte(userContext.dueAt, new Date(now.getTime() - WEEK_MS)),
      lte(userContext.dueAt, new Date(now.getTime() + WEEK_MS)),
    ),
  );
}
