import { and, desc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { type MemoryRow, memoryColumns } from './memory-row';
import { orQuery } from './or-query';
import type { Memory } from './schema';
import { toMemory } from './to-memory';

const BY_WORDS = 40;
const BY_PLACE = 300;

type Near = {
  text: string;
  ids?: string[];
  /** Messages that memories came from. */
  messageIds?: string[];
  /** Whole categories, for what is said of them without a word of theirs: "we broke up". */
  categories?: string[];
  /** Keys that a new memory may want. */
  slots?: { category: string; key: string }[];
};

/**
 * The memories, expired ones too, that what was said may be about: by its words, by id, in the same
 * place, and every thread and question.
 */
export async function nearestMemories(
  tx: Tx,
  userId: UserId,
  { text, ids = [], messageIds = [], categories = [], slots = [] }: Near,
): Promise<Memory[]> {
  const query = orQuery(text);
  const byWords = query
    ? await select(tx, userId, sql`${userContext.search} @@ ${query}`)
        .orderBy(desc(sql`ts_rank(${userContext.search}, ${query})`))
        .limit(BY_WORDS)
    : [];
  const byPlace = await select(tx, userId, placed({ ids, messageIds, categories, slots }))
    .orderBy(desc(userContext.updatedAt))
    .limit(BY_PLACE);
  const rows = new Map<string, MemoryRow>();
  for (const row of [...byWords, ...byPlace]) rows.set(row.id, row);
  return [...rows.values()].map(toMemory);
}

function select(tx: Tx, userId: UserId, near: SQL | undefined) {
  return tx
    .select(memoryColumns)
    .from(userContext)
    .where(and(eq(userContext.userId, userId), near))
    .$dynamic();
}

function placed({
  ids,
  messageIds,
  categories,
  slots,
}: Required<Omit<Near, 'text'>>): SQL | undefined {
  return or(
    inArray(userContext.category, ['thread', 'follow_up', ...categories]),
    ids.length > 0 ? inArray(userContext.id, ids) : undefined,
    messageIds.length > 0 ? inArray(userContext.sourceMessageId, messageIds) : undefined,
    // Keys with the same beginning are the numbered ones beside it.
    ...slots.map(({ category, key }) =>
      and(eq(userContext.category, category), like(userContext.key, `${key}%`)),
    ),
  );
}
