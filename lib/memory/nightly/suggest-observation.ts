import { and, asc, eq, gte, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Tx } from '@/db/client';
import { companionMessages, conversations } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import { candidateSchema } from '../candidate';
import { zoneOf } from '../zone-of';
import { askOne } from './ask-one';
import { type Day, observe } from './observe';
import { valenceOfMood } from './valence-of-mood';

const WATCHED_DAYS = 28;

/** Offers one thing that the last weeks have in common; it is used once the person says it is so. */
export async function suggestObservation(ctx: Context, tx: Tx): Promise<number> {
  const timeZone = await zoneOf(tx, ctx.userId);
  const today = localDate(ctx.now, timeZone);
  const questions = observe(await daysOf(ctx, tx, { today, timeZone }), today).map(
    (observation) => ({
      memoryId: null,
      reason: 'observed' as const,
      candidate: candidateSchema.parse({
        ...observation,
        operation: 'ADD',
        category: 'pattern',
        quote: '',
      }),
    }),
  );
  return askOne(ctx, tx, questions);
}

/** The days of the last weeks on which the person wrote, without those that are not remembered. */
async function daysOf(
  { userId }: Context,
  tx: Tx,
  { today, timeZone }: { today: string; timeZone: string },
): Promise<Day[]> {
  const { id, localDate: date, moodSummary, topics, incognito } = conversations;
  const { conversationId, createdAt, role, seq } = companionMessages;
  const since = Temporal.PlainDate.from(today).subtract({ days: WATCHED_DAYS }).toString();
  const rows = await tx
    .select({
      date,
      moodSummary,
      topics,
      at: sql<string[]>`json_agg(${createdAt} order by ${seq})`,
      messageId: sql<string>`(array_agg(${companionMessages.id} order by ${seq} desc))[1]`,
    })
    .from(conversations)
    .innerJoin(companionMessages, eq(conversationId, id))
    .where(
      and(
        eq(conversations.userId, userId),
        eq(incognito, false),
        gte(date, since),
        eq(role, 'user'),
      ),
    )
    .groupBy(id)
    .orderBy(asc(date));
  return rows.map((row) => ({
    localDate: row.date,
    mood: valenceOfMood(row.moodSummary),
    topics: row.topics ?? [],
    hours: row.at.map((at) => hourOf(new Date(at), timeZone)),
    messageId: row.messageId,
  }));
}

function hourOf(at: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).hour;
}
