import { fold } from './fold';

/** The words that carry meaning, folded and without endings; numbers and names stay as they are. */
export function contentWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map(stem);
}

/** Endings off, so that "interviews" finds "interview". Crude on purpose: it only compares. */
function stem(word: string): string {
  const bare = word.replace(/'s?$|'(?:s|re|ve|ll|d|m)$/, '');
  if (bare.length > 5 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 6 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (bare.length > 5 && /(?:s|x|ch|sh)es$/.test(bare)) return bare.slice(0, -2);
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/.test(bare))
    return bare.slice(0, -1);
  return bare;
}

const STOP_WORDS = new Set(
  `a about after again all also am an and any are as at be because been before being but by can could
  did do does doing for from get got had has have having he her here hers him his how i i'd i'll i'm
  i've if in into is it it's its just like me more most my of on or our ours out over own really s she
  she's he's so some such than that that's the their them then there these they they're this those to
  today too up us user very was we we're were what when where which who whom why will with would you
  you're your yours`.split(/\s+/),
);
