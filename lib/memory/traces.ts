import { and, eq, gt, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { orQuery } from './or-query';
import type { MemoryState } from './schema';
import { rareWords, stemsOf, tellingWords } from './telling-words';
import { threadOf } from './thread-of';

/** By what a forgotten memory is found in other places. Lives as long as its transaction. */
export type Traces = {
  /** It, and what hung on it. */
  memoryIds: string[];
  /** The messages that it was learned from. */
  messageIds: string[];
  /** Every word of it; enough to know it by in what rests on it. */
  words: string[];
  /** Those that hardly mean anything else; enough anywhere. */
  rareWords: string[];
};

type Text = Pick<MemoryState, 'category' | 'value' | 'subject' | 'quote'>;

/** The words of what is forgotten, without those of what is still remembered. */
export async function tracesOf(
  { userId, now }: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { memoryIds, messageIds, states }: Pick<Traces, 'memoryIds' | 'messageIds'> & { states: Text[] },
): Promise<Traces> {
  const told = tellingWords(states.flatMap(textsOf));
  const words = tellingWords(states.flatMap((state) => [...textsOf(state), state.quote ?? '']));
  const query = orQuery(words.join(' '));
  const others = query
    ? await tx
        .select({ value: userContext.value, subject: userContext.subject })
        .from(userContext)
        .where(
          and(
            eq(userContext.userId, userId),
            notInArray(userContext.id, memoryIds),
            notInArray(userContext.category, ['follow_up', 'pattern']),
            or(isNull(userContext.expiresAt), gt(userContext.expiresAt, now)),
            sql`${userContext.search} @@ ${query}`,
          ),
        )
    : [];
  const stillKnown = new Set(
    others.flatMap(({ value, subject }) => stemsOf(`${threadOf(value).summary} ${subject}`)),
  );
  const isGone = (word: string) => !stemsOf(word).every((stem) => stillKnown.has(stem));
  return {
    memoryIds,
    messageIds,
    words: words.filter(isGone),
    rareWords: rareWords(told).filter(isGone),
  };
}

function textsOf({ category, value, subject }: Text): string[] {
  const about = subject === 'user' ? '' : subject;
  if (category !== 'thread') return [value, about];
  const { summary, outcome = '', key_details } = threadOf(value);
  return [summary, outcome, about, ...key_details];
}

/** Whether a text in the database may have one of the words: more rows than do, never fewer. */
export function mayHold(text: SQL, words: readonly string[]): SQL {
  const parts = words.map((word) => `%${word.slice(0, Math.max(3, word.length - 3))}%`);
  return sql`${text} ilike any(${sql.param(parts)}::text[])`;
}
