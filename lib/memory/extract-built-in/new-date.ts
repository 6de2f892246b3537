import { localDate } from '@/lib/platform/local-date';
import { resolveDate, type When } from '../dates/resolve-date';
import { words } from '../languages/words';
import type { Memory } from '../schema';
import type { Clause } from './clause';
import { deniedIn } from './denied';
import type { Scene } from './frame';

/**
 * The day that a clause names instead of another one: Friday in "from Thursday to Friday" and in
 * "on Friday, not Thursday". Null where it names none, or says no to more than the old day.
 */
export function newDate(
  { plain, hedged }: Clause,
  scene: Scene,
  target?: Pick<Memory, 'dueAt'>,
): When | null {
  const { language, turn, timeZone } = scene;
  const said = withoutOpening(withoutDenied(plain, scene), scene);
  if (hedged || words(language.clauses.negated).test(said)) return null;
  const old = target?.dueAt ? localDate(new Date(target.dueAt), timeZone) : null;
  const where = { at: turn.at, timeZone, tense: 'future', language } as const;
  const first = resolveDate(said, where);
  if (!first || first.date !== old) return first;
  const isSpan = first.date !== first.lastDate;
  const end = first.index + (isSpan ? first.text.search(JOINT) : first.text.length);
  return resolveDate(said.slice(end), where) ?? first;
}

// Between the two days of "Thursday to Friday".
const JOINT = / (?:to|until|till|-|–) /;

/** "No, wait, …" denies nothing. */
function withoutOpening(plain: string, { language }: Scene): string {
  const opening = `^(?:(?:${language.news.correcting})(?![\\p{L}])[\\s,.!:–-]*)+`;
  return plain.replace(new RegExp(opening, 'iu'), '');
}

function withoutDenied(text: string, scene: Scene): string {
  return deniedIn(text, scene)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();
}
