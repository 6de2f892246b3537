import { asService } from '@/db/client';
import type { Context } from '@/lib/platform/context';
import { closest } from './closest';
import { type Found, fuse } from './fuse';
import type { Question } from './question';
import { readNewMemories } from './read-new-words';
import { scoreMemories } from './score-memories';

/** Ids of a person's memories that fit the question, best first; see `findMessages` on why the service. */
export async function findMemories(
  { userId }: Context,
  { question, limit }: { question: Question; limit: number },
): Promise<Found[]> {
  const byWords = await asService(async (tx) => {
    await readNewMemories(tx, userId);
    return scoreMemories(tx, userId, { question, limit });
  });
  const meaning = await question.meaning;
  if (!meaning) return fuse(byWords, new Map());
  const ids = byWords.map(({ id }) => id);
  return fuse(
    byWords,
    await asService((tx) => closest(tx, userId, { what: 'memory', meaning, ids })),
  );
}
