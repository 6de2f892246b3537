import { sql } from 'drizzle-orm';
import { conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/**
 * The id of the thread of a local date, made if it is not there. Locks it for the rest of the
 * transaction, so that what comes at the same time takes its turn.
 */
export async function conversationOn(
  ctx: Context,
  { localDate, initiatedBy }: { localDate: string; initiatedBy: 'user' | 'companion' },
): Promise<string> {
  const [row] = await ctx.db((tx) =>
    tx
      .insert(conversations)
      .values({ userId: ctx.userId, localDate, initiatedBy, startedAt: ctx.now })
      .onConflictDoUpdate({
        target: [conversations.userId, conversations.localDate, conversations.incognito],
        set: { messageCount: sql`${conversations.messageCount}` },
      })
      .returning({ id: conversations.id }),
  );
  if (!row) throw new Error('an upsert returned no row');
  return row.id;
}
