import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { onboarding, users } from '@/db/schema';
import { welcomeWith } from '@/lib/chat/welcome-with';
import { planNext } from '@/lib/check-ins/plan-next';
import { loadPerson } from '@/lib/companion/person';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { localDate } from '@/lib/platform/local-date';
import { firstMessage } from './first-message';
import { loadProgress } from './progress';
import { answerSchemas } from './schema';
import { steps } from './steps';

/**
 * Makes every answer true, plans the first check-in and lets the companion write first: all of it or
 * nothing, once, however often it is asked.
 */
export async function finishOnboarding(ctx: Context): Promise<void> {
  await inTransaction(ctx, async (joined, tx) => {
    const { answers } = await loadProgress(joined);
    if (steps.some(({ id, skippable }) => !skippable && !answers[id])) {
      throw new AppError('conflict');
    }
    if (!(await markFinished(joined, tx))) return;

    // From the last to the first: the person's zone is known before threads get their dates.
    for (const { id, apply } of steps.toReversed()) await apply(joined, answers[id]);
    const checkIn = await planNext(joined);
    const person = await loadPerson(joined);
    const today = localDate(ctx.now, person.timezone);
    const going = answerSchemas['going-on'].safeParse(answers['going-on']).data?.going ?? [];
    const flexibility = answerSchemas.rhythm.safeParse(answers.rhythm).data?.flexibility ?? 'exact';
    await welcomeWith(joined, {
      localDate: today,
      text: firstMessage({ person, going, checkIn, flexibility, today }),
    });
  });
}

// The first to change the row goes on; a second click waits for it and then finds it changed.
async function markFinished({ userId, now }: Context, tx: Tx): Promise<boolean> {
  const finished = await tx
    .update(users)
    .set({ onboardingCompletedAt: now })
    .where(and(eq(users.id, userId), isNull(users.onboardingCompletedAt)))
    .returning({ id: users.id });
  if (finished.length === 0) return false;
  await tx
    .update(onboarding)
    .set({ completedAt: now, updatedAt: now })
    .where(eq(onboarding.userId, userId));
  return true;
}
