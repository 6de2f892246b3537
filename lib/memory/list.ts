import { and, desc, eq, ilike, ne, or, sql } from 'drizzle-orm';
import { userContext } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { fold } from './fold';
import { isLive, isPast } from './is-live';
import { memoryColumns } from './memory-row';
import { orQuery } from './or-query';
import type { Category, Memory } from './schema';
import { toMemory } from './to-memory';

type Wanted = {
  query?: string | undefined;
  category?: Category | undefined;
  past?: boolean | undefined;
};

/** Everything that is believed now, or `past`, follow-ups included, newest first; or what a query finds. */
export async function listMemories(
  ctx: Context,
  { query, category, past = false }: Wanted = {},
): Promise<Memory[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select(memoryColumns)
      .from(userContext)
      .where(
        and(
          eq(userContext.userId, ctx.userId),
          past ? isPast(ctx.now) : isLive(ctx.now),
          category && eq(userContext.category, category),
          query ? matches(query) : undefined,
        ),
      )
      .orderBy(desc(userContext.createdAt), desc(userContext.id)),
  );
  const memories = rows.map(toMemory);
  return query ? memories.filter((memory) => isFound(memory, query)) : memories;
}

function matches(query: string) {
  const words = orQuery(query);
  const part = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  return or(
    words ? sql`${userContext.search} @@ ${words}` : undefined,
    ilike(userContext.value, part),
    and(ne(userContext.subject, 'user'), ilike(userContext.subject, part)),
    ilike(userContext.quote, part),
  );
}

// A thread is stored as JSON: "status" is in every one of them, and in none of their words.
function isFound({ thread, subject, quote }: Memory, query: string): boolean {
  if (!thread) return true;
  const { summary, outcome = '', key_details } = thread;
  const about = subject === 'user' ? '' : subject;
  const words = fold([summary, outcome, about, quote ?? '', ...key_details].join(' '));
  return (fold(query).match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => words.includes(word));
}
