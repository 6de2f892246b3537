import { isEx, isPartner, isSingle } from '../../languages/relation-keys';
import type { Memory } from '../../schema';
import { askedAfterLoss } from '../asked-after-loss';
import type { Clause } from '../clause';
import type { Found, Frame, Scene } from '../frame';
import { labelOf, relationKey, relationOf } from '../relation-of';
import { retractionOf } from '../retraction';
import { nameIn, readSlots, type Slots } from '../slots';
import { template } from '../template';
import { peopleNow } from './people-now';
import { RELATIONSHIP_STATUS } from './relationship-status';
import { singleNoMore } from './single-no-more';

/** The people and pets of somebody's life, by name; that somebody died, or that it is over. */
export const people: Frame = (clause, scene) => {
  const { died, brokeUp, mentioned, named } = scene.language.people;
  if (!clause.stated || clause.hedged) return all(mentioned, clause, scene);
  const changed = peopleNow(clause, scene);
  if (changed.length > 0) return changed;
  if (clause.negated) return all(mentioned, clause, scene);
  const over = first(brokeUp, clause, scene);
  if (over) return breakUp(over, clause, scene);
  const dead = first(died, clause, scene);
  if (dead) return death(dead, clause, scene);
  const many = several(clause, scene);
  return many.length > 0 ? many : all([...mentioned, ...named], clause, scene);
};

function first(sources: string[], { plain }: Clause, scene: Scene): Slots | null {
  for (const source of sources) {
    const match = template(source, scene.language).exec(plain);
    const slots = match && readSlots(match.groups, scene);
    if (slots) return slots;
  }
  return null;
}

function all(sources: string[], { plain }: Clause, scene: Scene): Found[] {
  const found = sources.flatMap((source) => {
    const pattern = new RegExp(template(source, scene.language).source, 'giu');
    return [...plain.matchAll(pattern)].flatMap((match) => {
      const slots = readSlots(match.groups, scene);
      return slots ? person(slots, scene) : [];
    });
  });
  const isSame = (one: Found, other: Found) => one.value === other.value && one.key === other.key;
  return found.filter((one, i) => found.findIndex((other) => isSame(one, other)) === i);
}

function person(slots: Slots, scene: Scene): Found[] {
  const who = relationOf(slots, scene);
  if (!who || !slots.name) return [];
  const { late, wording } = { late: slots.late, wording: `${who.relation}: ${slots.name}` };
  const value = late ? `${wording} (${died(scene)})` : wording;
  const base = { category: 'relationship', key: who.key, value, subject: slots.name } as const;
  if (isEx(who.key)) return [...endOf(partnersCalled(slots.name, scene), scene), base];
  const replaced = isSingle(who.key) ? roleOf(who.key, slots.name, scene) : undefined;
  const ended = singleNoMore(who.key, scene);
  return [...ended, replaced ? { ...base, operation: 'CHANGE', targetId: replaced.id } : base];
}

/** Who was the boss, or the partner in whatever word, until now: somebody else, or a boyfriend who is a husband. */
function roleOf(key: string, name: string, { known }: Scene) {
  const people = known.filter(({ category }) => category === 'relationship');
  return people.find((memory) => {
    if (isPartner(key) && isPartner(memory.key))
      return memory.subject !== name || memory.key !== key;
    return memory.subject !== name && memory.key === key;
  });
}

function several({ plain }: Clause, scene: Scene): Found[] {
  return scene.language.people.several.flatMap((source) => {
    const { relation, names } = template(source, scene.language).exec(plain)?.groups ?? {};
    const joints = new RegExp(`,? (?:${scene.language.clauses.joints}) |, `, 'iu');
    const all = (names ?? '').split(joints).flatMap((name) => nameIn(name, scene) ?? []);
    return relation && all.length > 1
      ? all.flatMap((name) => person({ relation, name }, scene))
      : [];
  });
}

function death(slots: Slots, clause: Clause, scene: Scene): Found[] {
  const { known, language } = scene;
  const key = slots.relation && relationKey(slots.relation, language);
  const memory = known.find(
    ({ category, subject, ...one }) =>
      category === 'relationship' && (slots.name ? subject === slots.name : one.key === key),
  );
  if (!memory && !key) return [];
  const said = key ? labelOf(key, language) : '';
  const alive = memory?.value ?? (slots.name ? `${said}: ${slots.name}` : said);
  return [
    {
      operation: memory ? 'CHANGE' : 'ADD',
      targetId: memory?.id ?? null,
      category: 'relationship',
      key: memory?.key ?? key ?? '',
      value: `${alive} (${died(scene)})`,
      subject: memory?.subject ?? slots.name ?? slots.relation ?? '',
      valence: -2,
      importance: 0.9,
      ...askedAfterLoss(language.asks.died, clause, { scene, isNews: memory !== undefined }),
    },
  ];
}

function breakUp(slots: Slots, clause: Clause, scene: Scene): Found[] {
  // "My sister left me a message."
  const key = slots.relation && relationKey(slots.relation, scene.language);
  if (key && !isPartner(key)) return [];
  const partners = partnersCalled(slots.name, scene);
  // With a friend or a band it is something else.
  if (slots.name && partners.length === 0 && !slots.relation) return [];
  const name = slots.name ?? partners[0]?.subject;
  const words = scene.language.wording.separated ?? '';
  return [
    ...endOf(partners, scene),
    {
      category: 'situation',
      key: 'break up',
      value: words.replace('{name}', name ?? '').replace(/[\s:]+$/, ''),
      valence: -2,
      importance: 0.8,
      ...askedAfterLoss(scene.language.asks.separated, clause, {
        scene,
        isNews: partners.length > 0,
      }),
    },
  ];
}

function partnersCalled(name: string | undefined, { known }: Scene): Memory[] {
  return known.filter(
    ({ category, key, subject }) =>
      category === 'relationship' && isPartner(key) && (!name || subject === name),
  );
}

/** With them goes what is known of them as a partner. */
function endOf(partners: Memory[], { known }: Scene): Found[] {
  const names = new Set(partners.map(({ subject }) => subject));
  const facts = known.filter(
    ({ category, key, subject }) =>
      category === 'fact' && (names.has(subject) || key === RELATIONSHIP_STATUS),
  );
  return [...partners, ...facts].map(retractionOf);
}

function died({ language }: Scene): string {
  return language.wording.died ?? '';
}
