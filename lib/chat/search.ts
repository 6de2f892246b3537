import { and, arrayContains, desc, eq, ilike, or } from 'drizzle-orm';
import type { z } from 'zod';
import { companionMessages } from '@/db/schema';
import { readNewMessages } from '@/lib/memory/search/read-new-words';
import { termNumbers } from '@/lib/memory/search/term-numbers';
import type { Context } from '@/lib/platform/context';
import { selectMessages, toChatMessage } from './chat-message';
import type { ChatMessage, searchMessagesInput } from './schema';

const MOST = 50;

/** Everything said that has these words, newest first: all of them in some form, or by their letters. */
export async function searchMessages(
  ctx: Context,
  { query }: z.output<typeof searchMessagesInput>,
): Promise<{ messages: ChatMessage[] }> {
  const { content, terms, seq, userId } = companionMessages;
  const words = termNumbers(ctx.userId, query);
  const letters = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await ctx.db(async (tx) => {
    await readNewMessages(tx, ctx.userId);
    return selectMessages(
      tx,
      and(
        eq(userId, ctx.userId),
        or(words.length > 0 ? arrayContains(terms, words) : undefined, ilike(content, letters)),
      ),
    )
      .orderBy(desc(seq))
      .limit(MOST);
  });
  return { messages: rows.map(toChatMessage) };
}
