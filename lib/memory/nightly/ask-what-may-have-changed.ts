import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memoryHistory, userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { candidateSchema } from '../candidate';
import { isLive } from '../is-live';
import { memoryColumns } from '../memory-row';
import { memoryState } from '../schema';
import { toMemory } from '../to-memory';
import { wordsOf } from '../words-of';
import { askOne } from './ask-one';
import { type Change, mayRestOn } from './may-rest-on';

const LOOKS_BACK_MS = 30 * 86_400_000;

/** "You moved: is your gym still the one in Leith?" One such question at a time, each once. */
export async function askWhatMayHaveChanged(ctx: Context, tx: Tx): Promise<number> {
  const changes = await recentChanges(ctx, tx);
  if (changes.length === 0) return 0;
  const rows = await tx
    .select(memoryColumns)
    .from(userContext)
    .where(
      and(
        eq(userContext.userId, ctx.userId),
        isLive(ctx.now),
        eq(userContext.mentionPolicy, 'free'),
      ),
    );
  const memories = rows.map(toMemory);
  const doubtful = changes.flatMap(({ messageId, ...change }) =>
    mayRestOn(change, memories).map((memory) => ({ memory, messageId })),
  );
  const questions = doubtful.map(({ memory, messageId }) => ({
    memoryId: memory.id,
    reason: 'may_have_changed' as const,
    candidate: candidateSchema.parse({
      operation: 'RETRACT',
      targetId: memory.id,
      category: memory.category,
      key: memory.key,
      value: memory.value,
      subject: memory.subject,
      messageId,
      quote: memory.quote ?? '',
    }),
  }));
  return askOne(ctx, tx, questions);
}

async function recentChanges({ userId, now }: Context, tx: Tx) {
  const lines = await tx
    .select()
    .from(memoryHistory)
    .where(
      and(
        eq(memoryHistory.userId, userId),
        inArray(memoryHistory.operation, ['CHANGE', 'EDIT', 'RETRACT']),
        gt(memoryHistory.createdAt, new Date(now.getTime() - LOOKS_BACK_MS)),
      ),
    )
    .orderBy(desc(memoryHistory.seq));
  return lines.flatMap(({ memoryId, messageId, operation, before, after, createdAt }) => {
    const [was, is] = [before, after].map((stored) => memoryState.safeParse(stored).data);
    if (!was || messageId === null || was.category === 'thread') return [];
    const change: Change = {
      memoryId,
      key: was.key,
      before: wordsOf(was),
      after: is && operation !== 'RETRACT' ? wordsOf(is) : '',
      at: createdAt,
    };
    return change.before === change.after ? [] : [{ ...change, messageId }];
  });
}
