import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { onboarding } from '@/db/schema';
import { type Context, inTransaction } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { indexOfPage, loadProgress, pageAfter } from './progress';
import type { Saved, saveStepInput } from './schema';
import { steps } from './steps';
import type { Step } from './steps/step';

/**
 * Keeps the answer to one step (or forgets it, when skipped) and says which page comes next: the
 * last one again for who changes something from there.
 */
export async function saveStep(
  ctx: Context,
  { step: id, answer, skip }: z.output<typeof saveStepInput>,
): Promise<Saved> {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new AppError('not_found');
  if (skip && !step.skippable) throw new AppError('bad_request');
  const kept = skip ? undefined : parse(step, answer);
  const next = pageAfter(step.id);

  return inTransaction(ctx, async (joined, tx) => {
    await tx.insert(onboarding).values({ userId: ctx.userId }).onConflictDoNothing();
    // Two tabs must not lose each other's answers.
    const own = eq(onboarding.userId, ctx.userId);
    await tx.select({ at: onboarding.createdAt }).from(onboarding).where(own).for('update');
    const { current, answers } = await loadProgress(joined);
    const furthest = indexOfPage(next) > indexOfPage(current) ? next : current;
    await tx
      .update(onboarding)
      .set({
        data: { ...answers, [step.id]: kept },
        currentStep: furthest,
        updatedAt: ctx.now,
      })
      .where(own);
    return { next: current === 'ready' ? current : next };
  });
}

function parse(step: Step, answer: unknown): unknown {
  const result = step.schema.safeParse(answer);
  if (result.success) return result.data;
  throw new AppError('bad_request', {
    fields: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}
