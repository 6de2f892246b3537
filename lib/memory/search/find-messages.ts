import { asService } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { closest } from './closest';
import { type Found, fuse } from './fuse';
import type { Question } from './question';
import { readNewMessages } from './read-new-words';
import { scoreMessages } from './score-messages';

type Look = { question: Question; beforeSeq?: number | undefined; limit: number };

/**
 * Ids of what was said that fits the question, best first. The index is asked as the service, for
 * this person's numbers only: under row security PostgreSQL may not use an index of its kind. What
 * the ids stand for is for the caller to read, as the person.
 */
export async function findMessages(
  { userId }: Context,
  { question, ...look }: Look,
): Promise<Found[]> {
  const byWords = await asService(async (tx) => {
    await readNewMessages(tx, userId);
    return scoreMessages(tx, userId, { question, ...look });
  });
  const meaning = await question.meaning;
  if (!meaning) return fuse(byWords, new Map());
  const ids = byWords.map(({ id }) => id);
  return fuse(
    byWords,
    await asService((tx) => closest(tx, userId, { what: 'message', meaning, ids })),
  );
}
