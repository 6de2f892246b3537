import { and, desc, eq, lte, ne, or, sql } from 'drizzle-orm';
import { companionMessages, conversations } from '@/db/schema';
import type { Spoken } from '@/lib/companion/spoken';
import type { Context } from '@/lib/platform/context';
import { selectMessages } from './chat-message';

const MOST_MESSAGES = 24;
const MOST_CHARACTERS = 12_000;

/**
 * What was said last, oldest first, ending with the message at this `seq`; of what is incognito only
 * the conversation of this message itself.
 */
export async function historyUpTo(
  ctx: Context,
  { seq, conversationId }: { seq: number; conversationId: string },
): Promise<Spoken[]> {
  const rows = await ctx.db((tx) =>
    selectMessages(
      tx,
      and(
        eq(companionMessages.userId, ctx.userId),
        lte(companionMessages.seq, seq),
        ne(companionMessages.status, 'pending'),
        sql`${companionMessages.content} <> ''`,
        or(eq(conversations.incognito, false), eq(conversations.id, conversationId)),
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
