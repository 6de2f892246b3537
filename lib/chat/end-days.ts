import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import { moodOf } from '@/lib/memory/extract-built-in/mood';
import { zoneOf } from '@/lib/memory/zone-of';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';

/**
 * Ends the days that are over, each at its last message, with the mood that its words showed where
 * no model has said. Whoever ends them first has them: returns how many.
 */
export async function endDays(ctx: Context, tx: Tx): Promise<number> {
  const today = localDate(ctx.now, await zoneOf(tx, ctx.userId));
  const { id, userId, endedAt, moodSummary, incognito } = conversations;
  const lastAt = tx
    .select({ at: sql`max(${companionMessages.createdAt})` })
    .from(companionMessages)
    .where(eq(companionMessages.conversationId, id));
  const ended = await tx
    .update(conversations)
    .set({ endedAt: sql`coalesce((${lastAt}), ${conversations.startedAt}, now())` })
    .where(and(eq(userId, ctx.userId), isNull(endedAt), lt(conversations.localDate, today)))
    .returning({ id, moodSummary, incognito });
  for (const day of ended) {
    const mood = day.moodSummary ?? (day.incognito ? null : moodOf(await wordsOf(tx, day.id)));
    if (mood !== day.moodSummary) {
      await tx.update(conversations).set({ moodSummary: mood }).where(eq(id, day.id));
    }
  }
  return ended.length;
}

async function wordsOf(tx: Tx, conversationId: string): Promise<string[]> {
  const { content, role, seq } = companionMessages;
  const said = await tx
    .select({ content })
    .from(companionMessages)
    .where(and(eq(companionMessages.conversationId, conversationId), eq(role, 'user')))
    .orderBy(asc(seq));
  return said.map((one) => one.content);
}
