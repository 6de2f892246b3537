import type { Found, Frame } from '../frame';
import { NAME, nameIn } from '../names';
import { PET, RELATION, relationOf } from '../relations';

const MINE = String.raw`\b(?:[Mm]y|[Oo]ur) (?:(?<kind>late|older|younger|little|big|elder|twin|baby|dear|new) )?`;

/** "My brother Tomás", "Tomás is my brother", "we have a dog called Ada". */
const patterns = [
  new RegExp(
    `${MINE}${RELATION}(?:'s name is| is (?:called|named)|'s called| called| named|,)? ${NAME}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:^|and |but |[,;] )${NAME} is (?:[Mm]y|[Oo]ur) (?<kind>late |older |younger |little |big )?${RELATION}\b`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(?:[Ii]|[Ww]e)(?:'ve| have|'ve got| have got| got| just got| adopted| just adopted)? (?:an? |adopted an? )(?:[\p{L}-]+ ){0,2}?${PET}(?:,)? (?:called|named|whose name is) ${NAME}`,
    'gu',
  ),
];
const several =
  /\b(?:[Mm]y|[Oo]ur) (?:\w+ )?(?<relation>brothers|sisters|sons|daughters|kids|children|cats|dogs|friends|parents)[,:]? (?<names>\p{Lu}[\p{L}'-]+(?:, \p{Lu}[\p{L}'-]+)*,? and \p{Lu}[\p{L}'-]+)/u;

export const people: Frame = ({ plain, negated }) => {
  if (negated) return [];
  const one = patterns.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(toFound));
  const match = several.exec(plain);
  const names = match?.groups?.names?.split(/,? and |, /) ?? [];
  const many = names.map((name) => found(match?.groups?.relation ?? '', name));
  return [...one, ...many];
};

function toFound(match: RegExpExecArray): Found[] {
  const name = nameIn(match);
  const word = match.groups?.relation;
  if (!name || !word) return [];
  return [found(word, name, match.groups?.kind?.trim() === 'late')];
}

function found(word: string, name: string, hasDied = false): Found {
  const { key, label } = relationOf(word);
  const value = `${hasDied ? `Late ${label.toLowerCase()}` : label}: ${name}`;
  return { category: 'relationship', key, value, subject: name };
}
