import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { memorySuggestions } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { localDate } from '@/lib/platform/local-date';
import type { Suggestion } from './schema';
import { selectSuggestions, toSuggestion } from './select-suggestions';
import { zoneOf } from './zone-of';

const ASKED_FOR_DAYS = 14;

/**
 * The one small question that the chat may ask today: none once one was answered or waved away
 * today, the same one until then, and none that has been passed over for two weeks.
 */
export function questionOfTheDay({ db, userId, now }: Context): Promise<Suggestion | null> {
  const { userId: owner, answeredAt, createdAt, id } = memorySuggestions;
  return db(async (tx) => {
    const [answered] = await tx
      .select({ id })
      .from(memorySuggestions)
      .where(and(eq(owner, userId), gte(answeredAt, beginningOfDay(now, await zoneOf(tx, userId)))))
      .limit(1);
    if (answered) return null;
    const since = new Date(now.getTime() - ASKED_FOR_DAYS * 86_400_000);
    const waiting = await selectSuggestions(
      tx,
      and(eq(owner, userId), isNull(answeredAt), gte(createdAt, since)),
    ).orderBy(asc(createdAt), asc(id));
    return waiting.flatMap(toSuggestion)[0] ?? null;
  });
}

function beginningOfDay(now: Date, timeZone: string): Date {
  const today = Temporal.PlainDate.from(localDate(now, timeZone));
  return new Date(today.toZonedDateTime(timeZone).epochMilliseconds);
}
