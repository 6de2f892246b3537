import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages, conversations, messageReports } from '@/db/schema';
import { hasWord, REDACTED, redact } from '@/lib/memory/redact';
import type { Traces } from '@/lib/memory/traces';
import type { Context } from '@/lib/platform/context';
import { readMetadata } from './message-metadata';

/** Stands where the reason of a check-in quoted what is forgotten since. */
export const FORGOTTEN_REASON = 'because of something that is forgotten now';

type Message = Awaited<ReturnType<typeof messagesOf>>[number];

/**
 * Takes something forgotten out of what the companion said: sentences that repeat it, the reasons
 * of check-ins and of reports, the topics and mood of days. A reply that is being written ends where it is, for
 * it may be about to say it. `inOwn` takes it out of the person's own messages, too.
 */
export async function forgetInChat(
  ctx: Context,
  { traces, inOwn }: { traces: Traces; inOwn: boolean },
): Promise<{ replies: number; days: number; ownMessages: number }> {
  return ctx.db(async (tx) => {
    const days = await forgetInDays(ctx, tx, traces);
    const changed = { user: 0, assistant: 0 };
    for (const message of await messagesOf(ctx, tx, { inOwn })) {
      await forgetInReport(ctx, tx, message, traces);
      const without = withoutTraces(message, traces);
      if (!without) continue;
      await tx.update(companionMessages).set(without).where(eq(companionMessages.id, message.id));
      changed[message.role]++;
    }
    return { replies: changed.assistant, days, ownMessages: changed.user };
  });
}

/** All of them: no index knows each form of a word in each language, and what it misses stays. */
function messagesOf({ userId }: Context, tx: Tx, { inOwn }: { inOwn: boolean }) {
  const { id, role, content, metadata, status, replyTo, usedMemoryIds, clientId, seq } =
    companionMessages;
  return tx
    .select({
      ...{ id, role, content, metadata, status, replyTo, usedMemoryIds, clientId },
      report: messageReports.reason,
    })
    .from(companionMessages)
    .leftJoin(messageReports, eq(messageReports.messageId, id))
    .where(and(eq(companionMessages.userId, userId), inOwn ? undefined : eq(role, 'assistant')))
    .orderBy(seq);
}

const WELCOME = 'welcome';

/** What changes of a message; null where nothing does. */
function withoutTraces(message: Message, traces: Traces) {
  const { role, content, status, replyTo } = message;
  const isAboutIt = sawIt(message, traces);
  const isCheckIn = role === 'assistant' && replyTo === null;
  const words = wordsFor(message, traces);
  const said = isAboutIt && isCheckIn ? REDACTED : redact(content, words);
  const metadata = withoutReason(message, words);
  const isBeingWritten = role === 'assistant' && status === 'pending';
  if (said === content && !metadata && !isBeingWritten) return null;
  return {
    content: said,
    ...(metadata && { metadata }),
    ...(isBeingWritten && { status: 'stopped' as const }),
  };
}

/** What the person wrote when they reported it. */
async function forgetInReport(
  { userId }: Context,
  tx: Tx,
  message: Message,
  traces: Traces,
): Promise<void> {
  if (message.report === null) return;
  const reason = redact(message.report, wordsFor(message, traces));
  if (reason === message.report) return;
  await tx
    .update(messageReports)
    .set({ reason })
    .where(and(eq(messageReports.userId, userId), eq(messageReports.messageId, message.id)));
}

function wordsFor(message: Message, traces: Traces): string[] {
  return sawIt(message, traces) || isNear(message, traces) ? traces.words : traces.rareWords;
}

function sawIt({ usedMemoryIds }: Message, { memoryIds }: Traces): boolean {
  return usedMemoryIds.some((id) => memoryIds.includes(id));
}

function isNear({ id, replyTo, clientId }: Message, { messageIds }: Traces): boolean {
  return (
    messageIds.includes(id) ||
    (replyTo !== null && messageIds.includes(replyTo)) ||
    clientId === WELCOME
  );
}

function withoutReason({ metadata }: Message, words: string[]): SQL | null {
  const { checkIn } = readMetadata(metadata);
  if (!checkIn || !hasWord(checkIn.reason, words)) return null;
  const reason = JSON.stringify(FORGOTTEN_REASON);
  return sql`jsonb_set(${companionMessages.metadata}, '{checkIn,reason}', ${reason}::jsonb)`;
}

async function forgetInDays({ userId }: Context, tx: Tx, traces: Traces): Promise<number> {
  const { id, topics, moodSummary } = conversations;
  const told = tx
    .select({ id: companionMessages.conversationId })
    .from(companionMessages)
    .where(
      and(
        eq(companionMessages.userId, userId),
        inArray(companionMessages.id, [...traces.messageIds, NONE]),
      ),
    );
  const days = await tx
    .select({ id, topics, moodSummary, isNear: sql<boolean>`${id} in ${told}` })
    .from(conversations)
    .where(eq(conversations.userId, userId));
  let changed = 0;
  for (const day of days) {
    const words = day.isNear ? traces.words : traces.rareWords;
    const kept = (day.topics ?? []).filter((topic) => !hasWord(topic, words));
    const mood = day.moodSummary && hasWord(day.moodSummary, words) ? null : day.moodSummary;
    if (kept.length === day.topics?.length && mood === day.moodSummary) continue;
    await tx.update(conversations).set({ topics: kept, moodSummary: mood }).where(eq(id, day.id));
    changed++;
  }
  return changed;
}

const NONE = '00000000-0000-0000-0000-000000000000';
