import { and, eq, inArray } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';

/** When these messages were said; one that is gone is not there. */
export async function saidAt(
  ctx: Context,
  { messageIds }: { messageIds: string[] },
): Promise<Map<string, Date>> {
  if (messageIds.length === 0) return new Map();
  const { id, userId, createdAt } = companionMessages;
  const rows = await ctx.db((tx) =>
    tx
      .select({ id, createdAt })
      .from(companionMessages)
      .where(and(eq(userId, ctx.userId), inArray(id, messageIds))),
  );
  return new Map(rows.flatMap((row) => (row.createdAt ? [[row.id, row.createdAt]] : [])));
}
