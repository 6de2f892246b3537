import { and, eq, inArray, notExists } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isLive } from './is-live';
import { memoryColumns } from './memory-row';
import { quietParent } from './quiet-parent';
import type { Category, Memory } from './schema';
import { toMemory } from './to-memory';

const FOLLOWABLE: Category[] = ['thread', 'follow_up', 'pattern'];

/** What a check-in may come back to: open threads, questions and observations that may be named. */
export async function followables({ db, userId, now }: Context): Promise<Memory[]> {
  const rows = await db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(
        and(
          eq(userContext.userId, userId),
          // Not all that is known: a person of many years has thousands of other memories.
          inArray(userContext.category, FOLLOWABLE),
          isLive(now),
          eq(userContext.mentionPolicy, 'free'),
          notExists(quietParent(tx, now)),
        ),
      ),
  );
  const memories = rows.map(toMemory);
  const over = new Set(memories.filter(isResolved).map(({ id }) => id));
  return memories.filter(({ id, parentId }) => !over.has(id) && !over.has(parentId ?? ''));
}

function isResolved({ thread }: Memory): boolean {
  return thread?.status === 'resolved';
}
