import { resolveDate } from '../dates/resolve-date';
import type { Clause } from './clause';
import type { Scene } from './frame';
import { readSlots, type Slots } from './slots';
import { template } from './template';
import { withoutDate } from './without-date';

/** Whom a sentence of these is about, whatever the day in it. */
export function whoIn(sources: string[], { plain }: Clause, scene: Scene): Slots | null {
  const { turn, timeZone, language } = scene;
  const when = resolveDate(plain, { at: turn.at, timeZone, tense: 'future', language });
  const said = when ? withoutDate(plain, when) : plain;
  for (const source of sources) {
    const slots = read(said, template(source, language), scene);
    if (slots) return slots;
  }
  return null;
}

/** Behind a word that is no name there may be one, and behind a relation none: "my boss has …". */
function read(said: string, sentence: RegExp, scene: Scene): Slots | null {
  const match = sentence.exec(said);
  if (!match?.groups) return null;
  const { name, ...others } = match.groups;
  const slots =
    readSlots(match.groups, scene) ?? (others.relation ? readSlots(others, scene) : null);
  if (slots?.name || slots?.relation) return slots;
  const next = said.indexOf(' ', match.index);
  return next < 0 ? null : read(said.slice(next + 1), sentence, scene);
}
