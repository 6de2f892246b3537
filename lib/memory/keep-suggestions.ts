import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import type { UserId } from '@/lib/platform/context';
import { fingerprintsOf } from './fingerprint';
import type { SuggestionDraft } from './operation';

/** Keeps the questions for the person. The same question is asked once, whatever the answer was. */
export async function keepSuggestions(
  tx: Tx,
  userId: UserId,
  suggestions: SuggestionDraft[],
): Promise<void> {
  for (const { memoryId, candidate, reason } of suggestions) {
    const [fingerprint] = fingerprintsOf(userId, candidate);
    if (!fingerprint) continue;
    const { messageId } = candidate;
    await tx
      .insert(memorySuggestions)
      .values({ userId, memoryId, candidate, reason, fingerprint, messageId })
      .onConflictDoNothing();
  }
}
