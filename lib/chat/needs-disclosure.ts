import { and, desc, eq, sql } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { isDisclosureDue } from '@/lib/safety/is-disclosure-due';

/** Whether the companion's next message in this day's thread has to say what it is. */
export async function needsDisclosure(
  ctx: Context,
  { conversationId }: { conversationId: string },
): Promise<boolean> {
  const [last] = await ctx.db((tx) =>
    tx
      .select({ at: companionMessages.createdAt })
      .from(companionMessages)
      .where(
        and(
          eq(companionMessages.conversationId, conversationId),
          sql`${companionMessages.metadata} ->> 'disclosure' = 'true'`,
        ),
      )
      .orderBy(desc(companionMessages.seq))
      .limit(1),
  );
  return isDisclosureDue({ lastAt: last?.at ?? null, now: ctx.now });
}
