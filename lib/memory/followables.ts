import { and, eq, inArray, notExists, or, sql } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { deadWords } from './dead-words';
import { hasDied, tellsOfDeath } from './has-died';
import { isLive } from './is-live';
import { isUnspoken } from './is-unspoken';
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
          or(inArray(userContext.category, FOLLOWABLE), isSomebodyDead),
          isLive(now),
          eq(userContext.mentionPolicy, 'free'),
          notExists(quietParent(tx, now)),
        ),
      ),
  );
  const memories = rows.map(toMemory);
  const over = new Set(
    memories.filter((one) => isResolved(one) || isUnspoken(one)).map(({ id }) => id),
  );
  const dead = memories.filter(({ category }) => category === 'relationship');
  return memories.filter(
    (memory) =>
      FOLLOWABLE.includes(memory.category) &&
      !over.has(memory.id) &&
      !over.has(memory.parentId ?? '') &&
      !asksAfterDead(memory, dead),
  );
}

const isSomebodyDead = and(
  eq(userContext.category, 'relationship'),
  sql`${userContext.value} ~* ${deadWords.join('|')}`,
);

/** What was open about somebody before they died; what is asked of their death itself is meant. */
function asksAfterDead({ value, quote, subject, parentId, createdAt }: Memory, dead: Memory[]) {
  const known = dead.filter(({ id, updatedAt }) => id !== parentId && createdAt <= updatedAt);
  const isAboutIt = tellsOfDeath(`${value} ${quote ?? ''}`);
  return known.length > 0 && !isAboutIt && hasDied(`${value} ${subject}`, { known });
}

function isResolved({ thread }: Memory): boolean {
  return thread?.status === 'resolved';
}
