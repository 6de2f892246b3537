import { and, arrayOverlaps, desc, eq, inArray, ne, or } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { fold } from './fold';
import { isPast } from './is-live';
import { type Memory, memoryState } from './schema';
import type { Asked } from './search/question';
import { termNumber } from './search/term-number';
import { wordsOf } from './words-of';

/** What was so once: a value that was replaced, or taken back with nothing in its place. */
export type Former = { memoryId: string; value: string; until: string };

const AT_MOST = 6;

/** What the memories that come to mind once said, and what fits the words and is no longer so. */
export async function formerValues(
  ctx: Pick<Context, 'userId' | 'now'>,
  tx: Tx,
  { memories, question }: { memories: Memory[]; question: Asked },
): Promise<Former[]> {
  const ids = memories.map(({ id }) => id);
  const isShown = ids.length > 0 ? inArray(memoryHistory.memoryId, ids) : undefined;
  const terms = question.terms
    .filter(({ weight }) => weight === 1)
    .map(({ term }) => termNumber(ctx.userId, term));
  const wasTakenBack =
    terms.length > 0 ? inArray(memoryHistory.memoryId, takenBack(ctx, tx, terms)) : undefined;
  if (!isShown && !wasTakenBack) return [];
  const lines = await tx
    .select()
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, ctx.userId),
        inArray(memoryHistory.operation, ['CHANGE', 'RETRACT']),
        or(isShown, wasTakenBack),
      ),
    )
    .orderBy(desc(memoryHistory.seq))
    .limit(AT_MOST * 4);
  const said = new Set(memories.map(({ value }) => fold(value)));
  const former: Former[] = [];
  for (const { memoryId, before, createdAt } of lines) {
    const state = memoryState.safeParse(before).data;
    if (!state || state.mentionPolicy === 'never' || said.has(fold(wordsOf(state)))) continue;
    said.add(fold(wordsOf(state)));
    former.push({ memoryId, value: wordsOf(state), until: createdAt.toISOString() });
  }
  return former.slice(0, AT_MOST);
}

function takenBack({ userId, now }: Pick<Context, 'userId' | 'now'>, tx: Tx, terms: number[]) {
  return tx
    .select({ id: userContext.id })
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, userId),
        ne(userContext.mentionPolicy, 'never'),
        isPast(now),
        arrayOverlaps(userContext.terms, terms),
      ),
    );
}
