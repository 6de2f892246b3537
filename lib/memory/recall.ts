import { and, desc, eq, gte, inArray, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import { type Former, formerValues } from './former-values';
import { isLive } from './is-live';
import { isUnspoken } from './is-unspoken';
import { memoryColumns } from './memory-row';
import { quietParent } from './quiet-parent';
import { rank } from './rank';
import { type Said, saidBefore } from './said-before';
import type { Memory } from './schema';
import { findMemories } from './search/find-memories';
import type { Found } from './search/fuse';
import { questionOf } from './search/question';
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
// What is there whatever is said leaves room for what fits.
const MOST = { pinned: 15, due: 8, threads: 8 };
// The reply waits for this: without the meaning of the question its words have to do.
const PATIENCE_MS = 250;
// How much a memory for which one has to ask must have in common with the text.
const ASKED_FOR = 0.25;
// How much of the text an earlier message must take up to be shown, or how near its meaning be.
const WORTH_REPEATING = { share: 0.25, cosine: 0.45 };
const MEANS_THE_LIKE = 0.35;
// What a friend has in mind anyway, although no word of it was said.
const UNPROMPTED = 4;

/** What of a life comes to mind when these words are said. */
export async function recallFor(
  ctx: Context,
  { text, limit = 12, beforeSeq }: Ask,
): Promise<Recalled> {
  const question = await questionOf(ctx, { text, patienceMs: PATIENCE_MS });
  const [found, said] = await Promise.all([
    findMemories(ctx, { question, limit: CANDIDATES }),
    saidBefore(ctx, { question, beforeSeq, isWorthIt: isWorthRepeating }),
  ]);
  return ctx.db(async (tx) => {
    const [pinned, ...known] = await Promise.all([
      mentionable(ctx, tx, ALWAYS_IN_VIEW, MOST.pinned),
      mentionable(ctx, tx, isStanding(ctx.now), CANDIDATES),
      mentionable(ctx, tx, isOneOf(found.slice(0, CANDIDATES)), CANDIDATES),
      mentionable(ctx, tx, undefined, CANDIDATES),
    ]);
    const placed = arrange({ pinned, known: known.flat(), found, limit }, ctx.now);
    const memories = [...placed.pinned, ...placed.threads, ...placed.memories];
    const former = await formerValues(ctx, tx, { memories, question });
    return {
      ...placed,
      former: former.filter(({ value }) => !isCryForHelp(value)),
      said: said.filter((one) => !isToldBy(placed, one)),
    };
  });
}

type Placed = Omit<Recalled, 'said' | 'former'>;
type Candidates = { pinned: Memory[]; known: Memory[]; found: Found[]; limit: number };

/** Puts each memory in one place. */
function arrange({ pinned, known, found, limit }: Candidates, now: Date): Placed {
  const byId = new Map(found.map((one) => [one.id, one]));
  const others = new Map(known.map((memory) => [memory.id, memory]));
  for (const { id } of pinned) others.delete(id);
  const ranked = rank(
    [...others.values()].map((memory) => toRankable(memory, byId.get(memory.id))),
    now,
  ).filter(isWelcome);
  const memories = ranked.map(({ memory }) => memory);
  const isOpen = ({ thread }: Memory) => thread?.status !== 'resolved';

  const due = memories.filter((m) => isOpen(m) && isNear(m.dueAt, now));
  const threads = memories.filter(
    (m) => m.thread && isOpen(m) && !due.includes(m) && (!m.dueAt || isAskedSoon(m, now)),
  );
  const placed = new Set([...due, ...threads]);
  const rest = ranked.filter(
    ({ memory }) => !placed.has(memory) && memory.category !== 'follow_up',
  );
  const fitting = rest.filter(isFitting);
  const unprompted = rest.filter((one) => !isFitting(one)).slice(0, UNPROMPTED);
  return {
    // Always in the same order: they stand where the prompt is the same in every turn.
    pinned: pinned.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || order(a.id, b.id)),
    due: due.slice(0, MOST.due).toSorted((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '')),
    threads: threads.slice(0, MOST.threads),
    memories: [...fitting, ...unprompted].slice(0, limit).map(({ memory }) => memory),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function toRankable(memory: Memory, found: Found | undefined) {
  const { id, importance, pinned, updatedAt } = memory;
  const { share = 0, cosine = null } = found ?? {};
  return { id, memory, share, cosine, importance, pinned, at: new Date(updatedAt) };
}

type Candidate = ReturnType<typeof toRankable>;

function isWelcome({ memory, share }: Candidate): boolean {
  return memory.mentionPolicy === 'free' || share >= ASKED_FOR;
}

function isFitting({ share, cosine }: Candidate): boolean {
  return share > 0 || (cosine ?? 0) >= MEANS_THE_LIKE;
}

function isWorthRepeating({ share, cosine }: Found): boolean {
  return share >= WORTH_REPEATING.share || (cosine ?? 0) >= WORTH_REPEATING.cosine;
}

/** A message says the same again as a memory that quotes most of it. */
function isToldBy({ pinned, due, threads, memories }: Placed, said: Said): boolean {
  return [...pinned, ...due, ...threads, ...memories].some(
    ({ sourceMessageId, quote }) =>
      sourceMessageId === said.messageId && (quote ?? '').length * 2 >= said.text.length,
  );
}

function isOneOf(found: Found[]): SQL {
  return inArray(
    userContext.id,
    found.map(({ id }) => id),
  );
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
): Promise<Memory[]> {
  return tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        isLive(now),
        ne(userContext.mentionPolicy, 'never'),
        notExists(quietParent(tx, now)),
        where,
      ),
    )
    .orderBy(desc(userContext.updatedAt))
    .limit(limit)
    .then((rows) => rows.map(toMemory).filter((memory) => !isUnspoken(memory)));
}

/** The pins that stand in the prompt whatever is said; one to be named only when asked is not of them. */
const ALWAYS_IN_VIEW = sql`${userContext.pinned} and ${userContext.mentionPolicy} = 'free'`;

/** What is there whatever is said, beside pins: threads, and the dates around today. */
function isStanding(now: Date): SQL | undefined {
  return or(
    eq(userContext.category, 'thread'),
    and(
      gte(userContext.dueAt, new Date(now.getTime() - WEEK_MS)),
      lte(userContext.dueAt, new Date(now.getTime() + WEEK_MS)),
    ),
  );
}
