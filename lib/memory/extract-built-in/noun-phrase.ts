import type { Language } from '../languages/language';
import { words } from '../languages/words';

export type NounPhrase = { text: string; noun: string; isAwaited: boolean };

const BEFORE_AT_MOST = 3;
const AFTER_AT_MOST = 5;

/** The noun phrase around a trusted noun: "job interview at the museum". */
export function nounPhraseIn(text: string, language: Language): NounPhrase | null {
  const { awaited, planned, stops, carries } = language.occasions;
  const match = words(awaited).exec(text) ?? words(planned).exec(text);
  if (!match) return null;
  const isAwaited = words(`^(?:${awaited})$`).test(match[0]);
  const before =
    text
      .slice(0, match.index)
      .split(/[,;:.!?()]/)
      .at(-1) ?? '';
  const after = text.slice(match.index + match[0].length).split(/[,;:.!?()]/)[0] ?? '';
  const left: string[] = [];
  for (const word of tokens(before).toReversed()) {
    const isStop = word.endsWith("'") || words(`^(?:${stops})$`).test(word);
    if (left.length === BEFORE_AT_MOST || isStop) break;
    left.unshift(word);
  }
  const right: string[] = [];
  const following = tokens(after);
  if (words(`^(?:${carries})$`).test(following[0] ?? '')) {
    for (const [i, word] of following.entries()) {
      const isStop = words(`^(?:${stops})$`).test(word) && !words(`^(?:${carries})$`).test(word);
      if (right.length === AFTER_AT_MOST || (isStop && i > 0 && !isArticle(word, language))) break;
      right.push(word);
    }
    while (right.length > 0 && words(`^(?:${stops}|${carries})$`).test(right.at(-1) ?? ''))
      right.pop();
  }
  return { text: [...left, match[0], ...right].join(' '), noun: match[0], isAwaited };
}

function isArticle(word: string, { macros }: Language): boolean {
  return words(`^(?:${macros.articles})$`).test(word);
}

function tokens(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
