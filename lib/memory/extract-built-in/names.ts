/** A name as people write it: one or two capitalised words. */
export const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{M}]*[\p{Ll}][\p{L}\p{M}'-]*(?:[ -]\p{Lu}[\p{L}\p{M}'-]+)?)`;

/** A place: capitalised words, possibly two of them with a comma between. */
export const PLACE = String.raw`(?<place>(?:the )?\p{Lu}[\p{L}\p{M}.'-]+(?:[ -](?:de|la|of|do|am|upon|on|sur)?\s?\p{Lu}[\p{L}\p{M}.'-]+){0,3}(?:, \p{Lu}[\p{L}\p{M}.'-]+(?: \p{Lu}[\p{L}\p{M}.'-]+)?)?)`;

const NO_NAMES = new Set(
  `i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december christmas easter halloween hanukkah
  ramadan god jesus google facebook instagram netflix amazon english spanish french german italian
  american british the a an and but so because yesterday today tomorrow tonight mr mrs ms dr is was has
  will does did can and he she they we you it who also just really always never not still today's dvd tv
  ok okay lol omg`.split(/\s+/),
);

/** The name without a possessive ending; null for words that only look like one. */
export function nameIn(match: RegExpMatchArray, group = 'name'): string | null {
  const name = match.groups?.[group]?.replace(/'s$|'$/, '').trim() ?? '';
  const [first = '', ...rest] = name.split(/[ -]/);
  if (NO_NAMES.has(first.toLowerCase())) return null;
  return rest.some((word) => NO_NAMES.has(word.toLowerCase())) ? first : name;
}
