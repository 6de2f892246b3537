import { and, desc, eq, lte, ne, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Spoken } from '@/lib/companion/spoken';
import type { Context } from '@/lib/platform/context';
import { selectMessages } from './chat-message';

const MOST_MESSAGES = 24;
const MOST_CHARACTERS = 12_000;

/** What was said last, oldest first, ending with the message at this `seq`. */
export async function historyUpTo(ctx: Context, { seq }: { seq: number }): Promise<Spoken[]> {
  const rows = await ctx.db((tx) =>
    selectMessages(
      tx,
      and(
        eq(companionMessages.userId, ctx.userId),
        lte(companionMessages.seq, seq),
        ne(companionMessages.status, 'pending'),
        sql`${companionMessages.content} <> ''`,
      ),
    )
      .orderBy(desc(companionMessages.seq))
      .limit(MOST_MESSAGES),
  );
  return recentEnough(rows)
    .map(({ role, content, localDate }) => ({ role, text: content, localDate }))
    .reverse();
}

function recentEnough<Row extends { content: string }>(newestFirst: Row[]): Row[] {
  let left = MOST_CHARACTERS;
  return newestFirst.filter(({ content }, index) => {
    left -= content.length;
    return index === 0 || left >= 0;
  });
}
