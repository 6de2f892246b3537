import { fold } from '../fold';

const moods: Record<string, RegExp> = {
  low: /\b(?:sad|down|depressed|lonely|hopeless|crying|cried|heartbroken|miserable|empty|grieving|miss (?:him|her|them))\b/g,
  tense:
    /\b(?:anxious|nervous|worried|stressed|overwhelmed|scared|afraid|panicking|panic|on edge)\b/g,
  frustrated: /\b(?:angry|furious|annoyed|frustrated|fed up|pissed off|hate this)\b/g,
  tired: /\b(?:tired|exhausted|drained|burned out|burnt out|no energy|can't sleep)\b/g,
  glad: /\b(?:happy|glad|great day|so good|wonderful|grateful|relieved|proud|delighted|it went (?:really )?well)\b/g,
  excited: /\b(?:excited|can't wait|thrilled|pumped)\b/g,
  calm: /\b(?:calm|peaceful|relaxed|content|at ease)\b/g,
};
const NEGATED = /\b(?:not|never|isn't|wasn't|aren't|don't feel|didn't feel) (?:\w+ ){0,2}$/;

/** The mood that words of feeling show; null where there are none or they disagree. */
export function moodOf(texts: string[]): string | null {
  const text = fold(texts.join('\n'));
  const counts = Object.entries(moods)
    .map(([mood, words]) => ({
      mood,
      count: [...text.matchAll(words)].filter(
        ({ index }) => !NEGATED.test(text.slice(Math.max(0, index - 30), index)),
      ).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count === 0 || first.count === second?.count) return null;
  return first.mood;
}
