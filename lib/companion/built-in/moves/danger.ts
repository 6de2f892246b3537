import type { Turn } from '../turn';

const DANGER =
  /\b(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|take my (?:own )?life|suicid\w*|hurt(?:ing)? myself|harm(?:ing)? myself|self[- ]harm\w*|don['’]?t want to (?:live|be alive|be here anymore)|want to die|better off dead)\b/i;

/** Where a program must not pretend to be enough. */
export function answerDanger({ text }: Turn): string | null {
  if (!DANGER.test(text)) return null;
  return (
    'What you write deserves a person at your side, and I am only a program. If you might act on ' +
    'it, please call your local emergency number now (112 in Europe; in the US and Canada also 988), ' +
    'or somebody who can come to you. The page “Safety” names more lines, and findahelpline.com ' +
    'those of your country.'
  );
}
