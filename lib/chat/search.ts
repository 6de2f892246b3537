import { and, desc, eq, ilike, or, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { selectMessages, toChatMessage } from './chat-message';
import type { ChatMessage, searchMessagesInput } from './schema';

const MOST = 50;

/** Everything said that has these words, newest first; by stem in English, by letters in any language. */
export async function searchMessages(
  ctx: Context,
  { query }: z.output<typeof searchMessagesInput>,
): Promise<{ messages: ChatMessage[] }> {
  const { content, search, seq, userId } = companionMessages;
  const letters = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await ctx.db((tx) =>
    selectMessages(
      tx,
      and(
        eq(userId, ctx.userId),
        or(sql`${search} @@ websearch_to_tsquery('english', ${query})`, ilike(content, letters)),
      ),
    )
      .orderBy(desc(seq))
      .limit(MOST),
  );
  return { messages: rows.map(toChatMessage) };
}
