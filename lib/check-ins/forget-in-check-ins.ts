import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { checkInWishes, scheduledMessages } from '@/db/schema';
import { FORGOTTEN_REASON } from '@/lib/chat/forget-in-chat';
import { hasWord, REDACTED, redact } from '@/lib/memory/redact';
import type { Traces } from '@/lib/memory/traces';
import type { Context } from '@/lib/platform/context';

type Row = typeof scheduledMessages.$inferSelect;

/**
 * Takes something forgotten out of the check-ins. One that is still to come begins anew when it is
 * due; of one that was about it only the fact stays that it was sent. Returns their ids.
 */
export async function forgetInCheckIns(ctx: Context, traces: Traces): Promise<string[]> {
  const { id, userId } = scheduledMessages;
  return ctx.db(async (tx) => {
    await forgetWishes(ctx, tx, traces);
    const rows = await tx
      .select()
      .from(scheduledMessages)
      .where(eq(userId, ctx.userId))
      .orderBy(id)
      .for('update');
    const changed: string[] = [];
    for (const row of rows) {
      const without = withoutTraces(row, traces);
      if (!without) continue;
      await tx.update(scheduledMessages).set(without).where(eq(id, row.id));
      changed.push(row.id);
    }
    return changed;
  });
}

function withoutTraces(row: Row, traces: Traces) {
  const isAboutIt = row.memoryIds.some((id) => traces.memoryIds.includes(id));
  const words = isAboutIt ? traces.words : traces.rareWords;
  const { topic, ...noted } = row.generationContext ?? {};
  const repeats = (text: unknown) => typeof text === 'string' && hasWord(text, words);
  const texts = [row.content, row.reason, JSON.stringify([row.generationContext, row.draft])];
  if (!isAboutIt && !texts.some(repeats)) return null;
  if (row.status === 'pending') {
    return { content: null, reason: null, generationContext: null, draft: null, memoryIds: [] };
  }
  return {
    content: row.content && (isAboutIt ? REDACTED : redact(row.content, words)),
    reason: repeats(row.reason) ? FORGOTTEN_REASON : row.reason,
    draft: null,
    generationContext: repeats(topic) || isAboutIt ? noted : row.generationContext,
  };
}

/** What the person wished of a day in words that speak of it. */
async function forgetWishes({ userId }: Context, tx: Tx, { rareWords }: Traces): Promise<void> {
  const { hint, localDate } = checkInWishes;
  const own = eq(checkInWishes.userId, userId);
  const wishes = await tx.select({ hint, localDate }).from(checkInWishes).where(own);
  for (const wish of wishes) {
    if (!hasWord(wish.hint ?? '', rareWords)) continue;
    await tx
      .update(checkInWishes)
      .set({ hint: null })
      .where(and(own, eq(localDate, wish.localDate)));
  }
}
