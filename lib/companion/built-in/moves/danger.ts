import { ANSWER_TO_CRY_FOR_HELP } from '@/lib/safety/answer-to-cry-for-help';
import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import type { Turn } from '../turn';

/** Where a program must not pretend to be enough. */
export function answerDanger({ text }: Turn): string | null {
  return isCryForHelp(text) ? ANSWER_TO_CRY_FOR_HELP : null;
}
