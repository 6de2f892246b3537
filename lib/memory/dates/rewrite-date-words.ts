import type { DateRule, Said } from './calendar';

/** Dates as written words, replaced by ISO dates; spans tells how many days such a word covers. */
export type Rewritten = {
  text: string;
  /** The position in the original text of each character. */
  origins: number[];
  spanDays: Map<string, number>;
};

/**
 * Turns the words of time that mean something only to people ("next Thursday", "on the 3rd", "this
 * weekend", "half past nine") into dates and times that any parser reads the same way.
 */
export function rewriteDateWords(text: string, rules: readonly DateRule[], said: Said): Rewritten {
  const origins = Array.from({ length: text.length }, (_, i) => i);
  const result: Rewritten = { text, origins, spanDays: new Map() };
  for (const [pattern, meaning] of rules) {
    apply(result, pattern, (match) => {
      const found = meaning(match, said);
      if (!found || typeof found === 'string') return found;
      const first = found.first.toString();
      if (found.days > 1) result.spanDays.set(first, found.days);
      return first;
    });
  }
  return result;
}

function apply(
  result: Rewritten,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): void {
  for (const match of [...result.text.matchAll(pattern)].reverse()) {
    const words = replacement(match);
    if (words === null) continue;
    const end = match.index + match[0].length;
    const first = result.origins[match.index] ?? 0;
    const last = result.origins[end - 1] ?? first;
    const origins = Array.from(words, (_, i) => (i === words.length - 1 ? last : first));
    result.text = result.text.slice(0, match.index) + words + result.text.slice(end);
    result.origins.splice(match.index, match[0].length, ...origins);
  }
}
