import { and, desc, eq } from 'drizzle-orm';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

const MESSAGES = 8;

/** The person's last words, in one piece: enough to tell the language that they write in. None incognito. */
export async function lastWords(ctx: Context): Promise<string> {
  const rows = await ctx.db((tx) =>
    tx
      .select({ content: companionMessages.content })
      .from(companionMessages)
      .innerJoin(conversations, eq(conversations.id, companionMessages.conversationId))
      .where(
        and(
          eq(companionMessages.userId, ctx.userId),
          eq(companionMessages.role, 'user'),
          eq(conversations.incognito, false),
        ),
      )
      .orderBy(desc(companionMessages.seq))
      .limit(MESSAGES),
  );
  return rows.map(({ content }) => content).join('\n');
}
