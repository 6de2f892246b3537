import { and, desc, eq, isNull } from 'drizzle-orm';
import { memorySuggestions } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import type { Suggestion } from './schema';
import { selectSuggestions, toSuggestion } from './select-suggestions';

const AT_MOST = 30;

/** "Did I get this right?": what waits for the person's answer, newest first. */
export async function listSuggestions(ctx: Context): Promise<Suggestion[]> {
  const rows = await ctx.db((tx) =>
    selectSuggestions(
      tx,
      and(eq(memorySuggestions.userId, ctx.userId), isNull(memorySuggestions.answeredAt)),
    )
      .orderBy(desc(memorySuggestions.createdAt), desc(memorySuggestions.id))
      .limit(AT_MOST),
  );
  return rows.flatMap(toSuggestion);
}
