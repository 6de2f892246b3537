import { type ChangeOfPeople, changesOfPeople } from '../../languages/language';
import { isPartner, successionIn } from '../../languages/relation-keys';
import type { Memory } from '../../schema';
import type { Clause } from '../clause';
import { doubtOf } from '../doubt';
import type { Found, Frame, Scene } from '../frame';
import { labelOf, relationKey, relationOf } from '../relation-of';
import { renaming } from '../renaming';
import { retractionOf } from '../retraction';
import { readSlots, type Slots } from '../slots';
import { template } from '../template';
import { singleNoMore } from './single-no-more';

/** Who somebody is by now: another boss, a dog of another name, a flatmate who is gone. */
export const peopleNow: Frame = (clause, scene) => {
  for (const kind of changesOfPeople) {
    if (clause.negated && kind !== 'former') continue;
    const slots = slotsIn(scene.language.people.now[kind] ?? [], clause, scene);
    const found = slots ? readers[kind](slots, scene) : [];
    if (found.length > 0) return found;
  }
  return [];
};

function slotsIn(sources: string[], clause: Clause, scene: Scene): Slots | null {
  const said = onward(clause, scene);
  for (const source of sources) {
    const match = template(source, scene.language).exec(said);
    const slots =
      match && match.index < clause.plain.length ? readSlots(match.groups, scene) : null;
    if (slots) return slots;
  }
  return null;
}

/** The clause and the rest of its sentence, where the name may stand: "a new boss, she's called Eve". */
function onward({ text, plain }: Clause, { turn }: Scene): string {
  const from = turn.text.indexOf(text) + text.length;
  const after = turn.text.slice(from, from + REACH);
  const [rest = ''] = after.split(/[.!?\n]/);
  return plain + rest.replace(/[‘’`´]/g, "'");
}

// A name follows soon, and pasted text may go on for long.
const REACH = 100;

type Reader = (slots: Slots, scene: Scene) => Found[];

const readers: Record<ChangeOfPeople, Reader> = { succeeded, renamed, taken, former, movedOut };

/** One has one boss; of flatmates or teachers it is asked whether the one before is gone. */
function succeeded(slots: Slots, scene: Scene): Found[] {
  const who = relationOf(slots, scene);
  if (!who || !slots.name) return [];
  const value = `${who.relation}: ${slots.name}`;
  const said = { category: 'relationship', key: who.key, value, subject: slots.name } as const;
  const before = inRole(who.key, scene).filter(({ subject }) => subject !== slots.name);
  const [one, ...others] = before;
  const succession = successionIn(who.key);
  if (!one || others.length > 0 || !succession) return [];
  if (succession === 'may_replace') return [doubtOf(one), said];
  return [{ ...said, operation: 'CHANGE', targetId: one.id }];
}

function renamed({ relation, old, name }: Slots, scene: Scene): Found[] {
  const { language, known } = scene;
  const key = relation && relationKey(relation, language);
  const [one, ...others] = known.filter(
    ({ category, subject, ...memory }) =>
      category === 'relationship' && (key ? memory.key === key : subject === old),
  );
  if (!one || !name || others.length > 0 || one.subject === name) return [];
  return renaming(one, { wrong: one.subject, right: name }, scene);
}

/** Who is with somebody is single no more; whoever it is, is the partner. */
function taken({ relation, name }: Slots, scene: Scene): Found[] {
  const { language } = scene;
  const key = relation ? relationKey(relation, language) : 'partner';
  if (!key || !isPartner(key)) return [];
  const ended = singleNoMore(key, scene);
  // Of somebody's partner who is known to have one, this says nothing new.
  if (!name || ended.length === 0) return ended;
  const value = `${labelOf(key, language)}: ${name}`;
  return [...ended, { category: 'relationship', key, value, subject: name }];
}

function former({ relation, name }: Slots, scene: Scene): Found[] {
  const key = relation && relationKey(relation, scene.language);
  if (!key) return [];
  return inRole(key, scene)
    .filter(({ subject }) => subject === name)
    .map(retractionOf);
}

/** A flatmate, by name or as the only one; all of them, where the person lives alone. */
function movedOut({ relation, name }: Slots, scene: Scene): Found[] {
  const flatmates = inRole('roommate', scene);
  if (name) return flatmates.filter(({ subject }) => subject === name).map(retractionOf);
  if (!relation) return flatmates.map(retractionOf);
  const isFlatmate = relationKey(relation, scene.language) === 'roommate';
  return isFlatmate && flatmates.length === 1 ? flatmates.map(retractionOf) : [];
}

/** A second one of a kind has the name in its key. */
function inRole(role: string, { known }: Scene): Memory[] {
  return known.filter(
    ({ category, key }) =>
      category === 'relationship' && (key === role || key.startsWith(`${role}_`)),
  );
}
