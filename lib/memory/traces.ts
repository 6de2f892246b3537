import { and, eq, notInArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLive } from './is-live';
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
  const others = await tx
    .select({ value: userContext.value, subject: userContext.subject })
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        notInArray(userContext.id, memoryIds),
        notInArray(userContext.category, ['follow_up', 'pattern']),
        isLive(now),
      ),
    );
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
