import { and, desc, eq, isNull } from 'drizzle-orm';
import { memorySuggestions } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { candidateSchema } from './candidate';
import type { Suggestion } from './schema';

const AT_MOST = 30;

/** "Did I get this right?": what waits for the person's answer, newest first. */
export async function listSuggestions(ctx: Context): Promise<Suggestion[]> {
  const rows = await ctx.db((tx) =>
    tx
      .select()
      .from(memorySuggestions)
      .where(and(eq(memorySuggestions.userId, ctx.userId), isNull(memorySuggestions.answeredAt)))
      .orderBy(desc(memorySuggestions.createdAt), desc(memorySuggestions.id))
      .limit(AT_MOST),
  );
  return rows.flatMap(({ id, candidate, reason, memoryId }) => {
    const heard = candidateSchema.safeParse(candidate).data;
    if (!heard) return [];
    const { category, value, quote } = heard;
    return [{ id, category, value, reason, quote, memoryId }];
  });
}
