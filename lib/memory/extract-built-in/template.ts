import type { Language } from '../languages/language';
import { petKeys, type RelationKey, relationKeys } from '../languages/relation-keys';
import { SLOTS } from './slots';

const compiled = new WeakMap<Language, Map<string, RegExp>>();

/** The pattern that a sentence of a language file stands for. */
export function template(source: string, language: Language): RegExp {
  const known = compiled.get(language) ?? new Map<string, RegExp>();
  compiled.set(language, known);
  const pattern = known.get(source) ?? compile(source, language);
  known.set(source, pattern);
  return pattern;
}

const WORD = String.raw`[\p{L}\p{M}\p{N}'-]+`;

function compile(source: string, language: Language): RegExp {
  const filled = fill(source, language).replaceAll(' .. ', `(?: ${WORD}){0,4}? `);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${filled})(?![\p{L}\p{M}\p{N}])`, 'iu');
}

function fill(source: string, language: Language): string {
  return source.replace(/(?<!\\p)\{([a-zA-Z]+)\}/gi, (_, name: string) => {
    const meant = language.macros[name] ?? SLOTS[name] ?? builtIn(name, language);
    return fill(meant, language);
  });
}

/** Slots that follow from the words for people. */
function builtIn(name: string, { relations, people }: Language): string {
  const anyOf = (keys: readonly RelationKey[]) =>
    keys.flatMap((key) => relations[key] ?? []).join('|');
  if (name === 'relation') return `(?<relation>${anyOf(relationKeys)})`;
  if (name === 'pet') return `(?<relation>${anyOf(petKeys)})`;
  if (name === 'late') return `(?:(?<late>${people.late}) )?`;
  throw new Error(`No slot is called {${name}}.`);
}
