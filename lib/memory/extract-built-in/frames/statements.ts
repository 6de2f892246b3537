import { resolveDate } from '../../dates/resolve-date';
import { keyOf } from '../../draft-memory';
import type { Language } from '../../languages/language';
import { words } from '../../languages/words';
import { askedAfterLoss } from '../asked-after-loss';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { isForNow } from '../is-for-now';
import { type Meaning, type MeaningName, meanings } from '../meanings';
import { capitalised, lowered } from '../neutral';
import { relationOf } from '../relation-of';
import { resolutionOf } from '../resolution';
import { retractionOf } from '../retraction';
import { readSlots, type Slots } from '../slots';
import { template } from '../template';

/** Sentences of a kind: what is so of the person, or of somebody of their life. */
export const statements: Frame = (clause, scene) => {
  const { own, over, theirs } = scene.language;
  const others = each(theirs).flatMap((one) =>
    [clause, ...withoutNoLonger(clause, one, scene)].flatMap((said) =>
      theirStatement(one, said, scene),
    ),
  );
  if (others.length > 0) return distinct(others);
  const ended = each(over).flatMap((one) => ending(one, clause, scene));
  const found = each(own).flatMap((one) =>
    [clause, ...withoutNoLonger(clause, one, scene)].flatMap((said) =>
      ownStatement(one, said, scene),
    ),
  );
  return distinct([...ended, ...found]);
};

/** "Works at the library as a translator" is found in more than one way. */
function distinct(found: Found[]): Found[] {
  return found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

/** "Je n'habite plus à Rennes" as the sentence that is no longer true. */
function withoutNoLonger(clause: Clause, { meaning }: Sentence, { language }: Scene): Clause[] {
  const { noLonger } = language.clauses;
  if (!noLonger || !clause.negated || meaning.isNegative) return [];
  const plain = clause.plain.replace(new RegExp(noLonger, 'giu'), '').replace(/\s+/g, ' ').trim();
  return plain === clause.plain ? [] : [{ ...clause, plain }];
}

type Sentence = { name: MeaningName; meaning: Meaning; source: string };

function each(sentences: Partial<Record<MeaningName, string[]>>): Sentence[] {
  return meaningNames.flatMap((name) =>
    (sentences[name] ?? []).map((source) => ({ name, meaning: meanings[name], source })),
  );
}

const meaningNames = Object.keys(meanings).filter((name): name is MeaningName => name in meanings);

function ownStatement(sentence: Sentence, clause: Clause, scene: Scene): Found[] {
  const { name, meaning } = sentence;
  const slots = slotsIn(sentence, clause, scene);
  if (!slots) return [];
  const key = filled(meaning.key, slots);
  if (clause.negated && !meaning.isNegative) {
    return takenBackIn(clause, { meaning, key, subject: 'user' }, slots, scene);
  }
  const value = filled(scene.language.wording[name] ?? '', slots);
  const said = { ...found(meaning, { key, value }, clause), ...dated(sentence, clause, scene) };
  return [...endsOf(meaning, slots, clause, scene), said];
}

/** "I moved out of York": what it says is no longer so, where just that is known. */
function ending(sentence: Sentence, clause: Clause, scene: Scene): Found[] {
  const { meaning } = sentence;
  // What is over need not be named: "I dropped out of uni".
  const slots = slotsIn({ ...sentence, meaning: { ...meaning, needs: [] } }, clause, scene);
  if (!slots) return [];
  return takenBack({ meaning, key: filled(meaning.key, slots), subject: 'user' }, slots, scene);
}

function theirStatement(sentence: Sentence, clause: Clause, scene: Scene): Found[] {
  const { name, meaning } = sentence;
  const slots = slotsIn(sentence, clause, scene);
  const who = slots && relationOf(slots, scene);
  if (!who) return [];
  const value = `${who.label}: ${lowered(filled(scene.language.wording[name] ?? '', slots), scene.language)}`;
  const key = `${who.key} ${filled(meaning.key, slots)}`;
  if (clause.negated && !meaning.isNegative) {
    return takenBackIn(clause, { meaning, key, subject: who.subject }, slots, scene);
  }
  return [{ ...found(meaning, { key, value }, clause), subject: who.subject }];
}

function slotsIn({ name, meaning, source }: Sentence, clause: Clause, scene: Scene): Slots | null {
  if (clause.hedged && !meaning.evenHedged) return null;
  if (clause.ironic && meaning.notIronic) return null;
  if (meaning.isNegative && name === 'avoids' && !clause.negated) return null;
  const match = template(source, scene.language).exec(clause.plain);
  const slots = match && readSlots(match.groups, scene);
  if (!slots || !(meaning.needs ?? []).every((slot) => slots[slot])) return null;
  return isRefused(name, match.groups ?? {}, scene.language) ? null : slots;
}

/** Asked of the words as they were said: "my boss", not "the boss". */
function isRefused(name: MeaningName, slots: Slots, { refuses }: Language): boolean {
  const refused = refuses[name];
  const said = slots.thing ?? slots.place ?? slots.name;
  return refused !== undefined && said !== undefined && words(`^(?:${refused})`).test(said);
}

function found(meaning: Meaning, said: Pick<Found, 'key' | 'value'>, { hedged }: Clause): Found {
  const { category, importance, sensitivity, valence, confidence } = meaning;
  return {
    category,
    key: said.key,
    value: capitalised(said.value),
    ...(importance !== undefined && { importance }),
    ...(sensitivity !== undefined && { sensitivity }),
    ...(valence !== undefined && { valence }),
    ...(confidence !== undefined && { confidence }),
    ...(hedged && { confidence: 0.5 }),
  };
}

/** What goes on is asked about: after its date, or in a few days. */
function dated({ name, meaning }: Sentence, clause: Clause, scene: Scene): Partial<Found> {
  const { language, turn, timeZone } = scene;
  const { plain, tense } = clause;
  const followUp = language.asks[name];
  if (!followUp) return {};
  if (meaning.isLoss) return askedAfterLoss(followUp, clause, { scene, isNews: false });
  const when = resolveDate(plain, { at: turn.at, timeZone, tense, language });
  return { followUp, tense, when: when?.text ?? null };
}

type Said = { meaning: Meaning; key: string; subject: string };

function takenBackIn({ text }: Clause, said: Said, slots: Slots, scene: Scene): Found[] {
  return isForNow(text, scene.language) ? [] : takenBack(said, slots, scene);
}

/** "I don't live in Lisbon any more": only what is known, or might be, in these words. */
function takenBack({ meaning, key, subject }: Said, slots: Slots, { known }: Scene): Found[] {
  const place = keyOf(meaning.category, key, subject);
  const there = known.find(
    (memory) => memory.category === meaning.category && memory.key === place,
  );
  const said = [slots.place, slots.thing, slots.name].flatMap((text) => text ?? []);
  return there && said.every((text) => there.value.toLowerCase().includes(text.toLowerCase()))
    ? [{ ...retractionOf(there), subject }]
    : [];
}

function endsOf({ ends = [] }: Meaning, slots: Slots, { text }: Clause, { known }: Scene): Found[] {
  return ends.flatMap(({ category, key: source }) => {
    const key = filled(source, slots);
    const over = known.find(
      (memory) => memory.category === category && memory.key === keyOf(category, key, 'user'),
    );
    if (over && category === 'thread') return resolutionOf(over, text);
    if (over) return retractionOf(over);
    // A fact that no word of the message names may stand there all the same.
    return category === 'fact'
      ? { operation: 'RETRACT', category, key, value: 'No longer so' }
      : [];
  });
}

function filled(text: string, slots: Slots): string {
  const full = text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
  return full.replace(/\s+/g, ' ').trim();
}

function isSame(one: Found, other: Found): boolean {
  return (
    one.category === other.category && one.key === other.key && one.operation === other.operation
  );
}
