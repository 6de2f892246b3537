import type { Frame } from '../frame';
import { phraseIn } from '../phrase';

const FAVOURITE =
  /\b[Mm]y (?:all[- ]time |absolute )?favou?rite (?<kind>[\p{L}-]+(?: [\p{L}-]+){0,2}?)(?: in the world| ever| of all time)? (?:is|are|has always been)(?: called| still| probably| definitely)? (?<what>.+)/u;
const PREFER =
  /\bI (?:much |really |always )?prefer (?<what>[\p{L} -]+?) (?:to|over) (?<other>.+)/u;
const NOT_YET = /^(?:not |when |that |if |to be|hard to|difficult|still |too |so |very |really )/i;
const KINDS = /^(?:thing|part|person|one|time|moment|memory|bit|way|place to)\b/i;

/** "My favourite … is …", and what they prefer to what. */
export const favourites: Frame = ({ plain, negated, hedged }) => {
  if (negated || hedged) return [];
  const { kind, what } = FAVOURITE.exec(plain)?.groups ?? {};
  const favourite = what && !NOT_YET.test(what) ? phraseIn(what) : null;
  if (kind && favourite && !KINDS.test(kind)) {
    const key = `favourite ${kind.toLowerCase()}`;
    return [
      { category: 'preference', key, value: `Favourite ${kind.toLowerCase()}: ${favourite}` },
    ];
  }
  const preferred = PREFER.exec(plain)?.groups;
  const one = phraseIn(preferred?.what ?? '');
  const other = phraseIn(preferred?.other ?? '');
  if (!one || !other) return [];
  return [{ category: 'preference', key: `prefers ${one}`, value: `Prefers ${one} to ${other}` }];
};
