import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { companionMessages } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { hasWord } from './redact';
import { sentenceAround, sentencesOf } from './sentences';
import type { Traces } from './traces';

/**
 * The sentences in which a person spoke of something forgotten, when it was learned and when it was
 * heard again: those that were quoted, and those with a word that hardly means anything else.
 */
export async function sentencesAbout(
  tx: Tx,
  userId: UserId,
  { traces: { messageIds, rareWords }, quotes }: { traces: Traces; quotes: string[] },
): Promise<string[]> {
  const messages = await tx
    .select({ text: companionMessages.content })
    .from(companionMessages)
    .where(and(eq(companionMessages.userId, userId), inArray(companionMessages.id, messageIds)));
  const around = messages.flatMap(({ text }) =>
    quotes.flatMap((quote) => (text.includes(quote) ? sentenceAround(text, quote) : [])),
  );
  const telling = messages
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => hasWord(sentence, rareWords));
  return [...new Set([...quotes, ...around, ...telling])];
}
