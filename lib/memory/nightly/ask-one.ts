import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { memorySuggestions } from '@/db/schema';
import type { Context } from '@/lib/platform/context';
import { fingerprintsOf } from '../fingerprint';
import { forgottenAmong } from '../forgotten-among';
import { keepSuggestions } from '../keep-suggestions';
import type { SuggestionDraft } from '../operation';

/** Asks the first of these questions that was never asked; none while one of its kind still waits. */
export async function askOne(
  { userId }: Context,
  tx: Tx,
  questions: SuggestionDraft[],
): Promise<number> {
  const [first] = questions;
  if (!first) return 0;
  const [waiting] = await tx
    .select({ id: memorySuggestions.id })
    .from(memorySuggestions)
    .where(
      and(
        eq(memorySuggestions.userId, userId),
        eq(memorySuggestions.reason, first.reason),
        isNull(memorySuggestions.answeredAt),
      ),
    )
    .limit(1);
  if (waiting) return 0;
  const printsOf = ({ candidate }: SuggestionDraft) => fingerprintsOf(userId, candidate);
  const prints = questions.flatMap(printsOf);
  const forgotten = await forgottenAmong(tx, userId, prints);
  const asked = await tx
    .select({ fingerprint: memorySuggestions.fingerprint })
    .from(memorySuggestions)
    .where(
      and(eq(memorySuggestions.userId, userId), inArray(memorySuggestions.fingerprint, prints)),
    );
  const known = new Set([...forgotten, ...asked.map(({ fingerprint }) => fingerprint)]);
  const next = questions.find((question) => !printsOf(question).some((print) => known.has(print)));
  if (!next) return 0;
  await keepSuggestions(tx, userId, [next]);
  return 1;
}
