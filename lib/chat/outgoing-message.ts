import { and, eq } from 'drizzle-orm';
import { companionMessages } from '@/db/schema';
import { REDACTED } from '@/lib/memory/redact';
import type { Context } from '@/lib/platform/context';
import { type MessageMetadata, readMetadata } from './message-metadata';

export type Outgoing = {
  /** Empty for a reply that found no words. */
  text: string;
  saidAt: Date;
  disclosure: boolean;
  checkIn: MessageMetadata['checkIn'];
};

/** What the companion said, as it is brought to a person elsewhere; null when nothing of it is there. */
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
  if (!row || row.content === REDACTED) return null;
  const { checkIn, disclosure } = readMetadata(row.metadata);
  const saidAt = row.createdAt ?? ctx.now;
  return { text: row.content, saidAt, disclosure, checkIn };
}
