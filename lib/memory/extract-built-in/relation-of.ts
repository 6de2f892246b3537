import type { Language } from '../languages/language';
import { type RelationKey, relationKeys } from '../languages/relation-keys';
import { words } from '../languages/words';
import type { Scene } from './frame';
import type { Slots } from './slots';

type Somebody = {
  /** Stable in every language: `mother`. */
  key: string;
  /** As it is written: "Mother Ana". */
  label: string;
  relation: string;
  /** The name, or else the person's own word. */
  subject: string;
};

/** Whom the slots speak of: a word for somebody, and perhaps a name. */
export function relationOf(slots: Slots, { language }: Pick<Scene, 'language'>): Somebody | null {
  const word = slots.relation;
  const key = word && relationKey(word, language);
  if (!word || !key) return null;
  const relation = labelOf(key, language);
  return {
    key,
    relation,
    label: slots.name ? `${relation} ${slots.name}` : relation,
    subject: slots.name ?? word,
  };
}

/** What a word for somebody means: `mum` is the mother. */
export function relationKey(word: string, { relations }: Language): RelationKey | null {
  const found = entriesOf(relations).find(([, source]) => words(`^(?:${source})$`).test(word));
  return found?.[0] ?? null;
}

export function labelOf(key: RelationKey, { labels }: Language): string {
  const label = labels[key] ?? key;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function entriesOf(relations: Language['relations']): [RelationKey, string][] {
  return relationKeys.flatMap((key) => {
    const source = relations[key];
    return source === undefined ? [] : [[key, source]];
  });
}
