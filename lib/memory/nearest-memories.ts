import {
  and,
  arrayOverlaps,
  desc,
  eq,
  inArray,
  isNull,
  like,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { type MemoryRow, memoryColumns } from './memory-row';
import type { Memory } from './schema';
import { readNewMemories } from './search/read-new-words';
import { termNumbers } from './search/term-numbers';
import { toMemory } from './to-memory';

const WORDS = 60;
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
  await readNewMemories(tx, userId);
  const terms = termNumbers(userId, text).slice(0, WORDS);
  const byWords =
    terms.length > 0
      ? await select(tx, userId, arrayOverlaps(userContext.terms, terms))
          .orderBy(desc(shared(terms)), desc(userContext.updatedAt))
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

/** How many of the words it has. */
function shared(terms: number[]): SQL {
  return sql`(select count(*) from unnest(${userContext.terms}) term where term = any(${sql.param(terms)}::integer[]))`;
}

function placed({
  ids,
  messageIds,
  categories,
  slots,
}: Required<Omit<Near, 'text'>>): SQL | undefined {
  return or(
    inArray(userContext.category, ['thread', 'follow_up', ...categories]),
    // Its words are being read elsewhere at this very moment.
    isNull(userContext.terms),
    ids.length > 0 ? inArray(userContext.id, ids) : undefined,
    messageIds.length > 0 ? inArray(userContext.sourceMessageId, messageIds) : undefined,
    // Keys with the same beginning are the numbered ones beside it.
    ...slots.map(({ category, key }) =>
      and(eq(userContext.category, category), like(userContext.key, `${key}%`)),
    ),
  );
}
