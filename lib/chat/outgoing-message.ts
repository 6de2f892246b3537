import { and, eq } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { readMetadata } from './message-metadata';

export type Outgoing = {
  text: string;
  saidAt: Date;
  disclosure: boolean;
  checkInId: string | null;
};

/** What the companion said, as it is brought to a person elsewhere; null when it is not there. */
export async function outgoingMessage(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<Outgoing | null> {
  const [row] = await ctx.db((tx) =>
    tx
      .select()
      .from(companionMessages)
      .where(
        and(
          eq(companionMessages.id, messageId),
          eq(companionMessages.userId, ctx.userId),
          eq(companionMessages.role, 'assistant'),
        ),
      ),
  );
  if (!row || row.content === '') return null;
  const { checkIn, disclosure } = readMetadata(row.metadata);
  const saidAt = row.createdAt ?? ctx.now;
  return { text: row.content, saidAt, disclosure, checkInId: checkIn?.id ?? null };
}
