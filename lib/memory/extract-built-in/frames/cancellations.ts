import { contentWords } from '../../content-words';
import type { Memory } from '../../schema';
import { cancellationOf, isToCome } from '../cancellation';
import type { Clause } from '../clause';
import type { Frame, Scene } from '../frame';
import { isOpen } from '../open-matters';
import { relationOf } from '../relation-of';
import type { Slots } from '../slots';
import { whoIn } from '../who-in';

/** Somebody else cancels what is held: "Ana cancelled our dinner", "my sister isn't coming". */
export const cancellations: Frame = (clause, scene) => {
  if (clause.hedged) return [];
  const [off, ...others] = cancelled(clause, scene) ?? visits(clause, scene);
  return off && others.length === 0 ? [cancellationOf(off, clause, scene)] : [];
};

function cancelled(clause: Clause, scene: Scene): Memory[] | null {
  const { cancelledBy } = scene.language.news;
  const slots = clause.negated ? null : whoIn(cancelledBy, clause, scene);
  if (!slots) return null;
  const { thing } = slots;
  const toCome = scene.known.filter((memory) => isOpen(memory) && isToCome(memory, scene));
  if (thing === undefined) {
    return toCome.filter((memory) => memory.category === 'event' && isWith(memory, slots, scene));
  }
  const what = contentWords(thing);
  const said = [...what, ...contentWords(nameOf(slots, scene))];
  return toCome.filter(({ value }) => {
    const held = contentWords(value);
    // The meeting with the bank is not the one that the boss cancels.
    return (
      what.some((word) => held.includes(word)) && (isWithin(said, held) || isWithin(held, said))
    );
  });
}

function isWithin(words: string[], others: string[]): boolean {
  return words.every((word) => others.includes(word));
}

function visits(clause: Clause, scene: Scene): Memory[] {
  const { news, occasions } = scene.language;
  const slots = whoIn(news.notComing, clause, scene);
  const [visit = ''] = contentWords(occasions.visit);
  return slots
    ? scene.known.filter(
        (memory) =>
          isOpen(memory) &&
          isToCome(memory, scene) &&
          isWith(memory, slots, scene) &&
          contentWords(memory.value).includes(visit),
      )
    : [];
}

function isWith({ value, subject }: Memory, slots: Slots, scene: Scene): boolean {
  const who = contentWords(slots.name ?? nameOf(slots, scene));
  return who.every((word) => contentWords(`${value} ${subject}`).includes(word));
}

function nameOf(slots: Slots, scene: Scene): string {
  return relationOf(slots, scene)?.label ?? slots.name ?? '';
}
