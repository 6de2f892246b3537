import { answerCheckIn } from '@/lib/check-ins/answer';
import { answerInput } from '@/lib/check-ins/schema';
import type { Context } from '@/lib/platform/context';
import { AppError } from '@/lib/platform/errors';
import { strings } from '@/lib/strings/en';

const words = strings.channels.inbound;

/** Answers a check-in with a press on one of its buttons, and gives what to say. */
export async function answerPress(
  ctx: Context,
  press: { checkInId: string; answer: string },
): Promise<string> {
  const { data } = answerInput.safeParse({ id: press.checkInId, answer: press.answer });
  if (!data) return words.notThere;
  try {
    const { hasEffect } = await answerCheckIn(ctx, data);
    return hasEffect ? words.answered[data.answer] : words.noted;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === 'conflict' ? words.answeredBefore : words.notThere;
  }
}
