import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { candidateSchema } from './candidate';
import { fingerprintsOf } from './fingerprint';
import { hasWord } from './redact';
import type { Traces } from './traces';

/**
 * Drops the suggestions about something forgotten, and those that repeat it. Returns how many, and
 * their fingerprints: what was only suggested does not come back either.
 */
export async function forgetSuggestions(
  tx: Tx,
  userId: UserId,
  { traces, prints }: { traces: Traces; prints: string[] },
): Promise<{ count: number; prints: string[] }> {
  const rows = await tx
    .select()
    .from(memorySuggestions)
    .where(eq(memorySuggestions.userId, userId));
  const { memoryIds, messageIds, words, rareWords } = traces;
  const gone = rows.filter(({ memoryId, messageId, fingerprint, candidate }) => {
    if (memoryId && memoryIds.includes(memoryId)) return true;
    if (prints.includes(fingerprint)) return true;
    const isNear = messageId !== null && messageIds.includes(messageId);
    return hasWord(textsIn(candidate), isNear ? words : rareWords);
  });
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await tx.delete(memorySuggestions).where(inArray(memorySuggestions.id, ids));
  return {
    count: gone.length,
    prints: gone.flatMap(({ candidate, fingerprint }) => {
      const heard = candidateSchema.safeParse(candidate).data;
      return heard ? fingerprintsOf(userId, heard) : [fingerprint];
    }),
  };
}

function textsIn(stored: unknown): string {
  const heard = candidateSchema.safeParse(stored).data;
  if (!heard) return '';
  const { value, quote, subject, details, followUp } = heard;
  return [value, quote, subject, ...details, followUp].join('. ');
}
