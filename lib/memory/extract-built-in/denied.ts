import { resolveDate } from '../dates/resolve-date';
import { words } from '../languages/words';
import type { Scene } from './frame';

export type Denied = { start: number; end: number; date: string };

const WORDS_BETWEEN_AT_MOST = 2;

/** The days that a text denies, "not on Thursday", and where it does so. */
export function deniedIn(
  text: string,
  { language, turn, timeZone }: Pick<Scene, 'language' | 'turn' | 'timeZone'>,
): Denied[] {
  const negation = new RegExp(words(language.clauses.negated).source, 'giu');
  return [...text.replaceAll('’', "'").matchAll(negation)].flatMap((match) => {
    const from = match.index + match[0].length;
    const [part = ''] = text.slice(from).split(/[,;.!?]/);
    const when = resolveDate(part, { at: turn.at, timeZone, tense: 'future', language });
    const between = part.slice(0, when?.index).match(/\S+/g) ?? [];
    if (!when || between.length > WORDS_BETWEEN_AT_MOST) return [];
    return { start: match.index, end: from + when.index + when.text.length, date: when.date };
  });
}
