import type { Turn } from '../turn';
import { withName } from '../with-name';

const THANKS =
  /^(?:ok(?:ay)?[\s,]+)?(?:thanks?|thank you|thx|ty|cheers|much appreciated)\b[^?]{0,40}$/i;

export function answerThanks({ text, person, vary }: Turn): string | null {
  if (!THANKS.test(text)) return null;
  return vary([withName("You're welcome", person), withName('Any time', person), 'Of course.']);
}
