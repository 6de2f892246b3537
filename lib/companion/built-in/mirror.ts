import { SAYS_OF_ME } from './says-of-me';

const MOST_WORDS = 20;

/**
 * A short statement said back, from the other side: "I painted my kitchen" → "you painted your
 * kitchen". Null for what cannot be turned around without sounding odd.
 */
export function mirror(statement: string): string | null {
  const bare = statement.replace(FILLERS, '').replace(HEDGES, '');
  const words = bare.split(/\s+/).filter(Boolean);
  if (words.length < 3 || words.length > MOST_WORDS) return null;
  if (/[?"“”:;()\n]|https?:/.test(bare) || ADDRESSES_COMPANION.test(bare)) return null;
  if (SAYS_OF_ME.test(bare)) return null;
  const whole = STARTS_WITHOUT_SUBJECT.test(bare) ? `I ${lowerFirst(bare)}` : lowerFirst(bare);
  const turned = TURNS.reduce((text, [from, to]) => text.replace(from, to), whole);
  return turned.replaceAll('\u2019', "'");
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const FILLERS =
  /^(?:(?:so|well|and|but|oh|ah|okay|ok|yeah|yes|no|hm+|honestly|anyway|actually|hi|hello|hey)\b[\s,.!]*)+/i;
const HEDGES =
  /(?:[\s,]+(?:i (?:guess|think|suppose|mean)|lol|haha+|tbh|though|right now))*[.!…\s]*$/i;
const ADDRESSES_COMPANION = /\b(?:you|your|yours|you're|yourself|u)\b/i;
const STARTS_WITHOUT_SUBJECT =
  /^(?:just |finally |already )?(?:had|got|went|finished|made|saw|met|spent|started|bought|found|lost|quit|booked|cooked|slept|ran|watched|called|visited|missed|forgot)\b/i;

const TURNS: [RegExp, string][] = [
  [/\bI['’]m\b/gi, "you're"],
  [/\bI am\b/gi, 'you are'],
  [/\bI was\b/gi, 'you were'],
  [/\bI wasn['’]t\b/gi, "you weren't"],
  [/\bI (also|just|really|still|only) (?:was|am)\b/gi, 'you $1 were'],
  [/\bI['’](ve|d|ll)\b/gi, "you'$1"],
  [/\bam I\b/gi, 'are you'],
  [/\bI\b/g, 'you'],
  [/\bme\b/gi, 'you'],
  [/\bmy\b/gi, 'your'],
  [/\bmine\b/gi, 'yours'],
  [/\bmyself\b/gi, 'yourself'],
  [/\bwe['’](re|ve|d|ll)\b/gi, "you'$1"],
  [/\bwe were\b/gi, 'you were'],
  [/\bwe\b/gi, 'you'],
  [/\bus\b/g, 'you'],
  [/\bour\b/gi, 'your'],
  [/\bours\b/gi, 'yours'],
  [/\bourselves\b/gi, 'yourselves'],
];

const COMMON_STARTS =
  /^(?:the|a|an|my|our|we|it|it's|this|that|these|those|there|there's|he|he's|she|she's|they|they're|today|yesterday|tomorrow|tonight|work|everything|everyone|nobody|nothing|some|somebody|someone|things|life|last|next|just|finally|had|got|went|finished|made|saw|met|spent|started|bought|found|lost|quit|booked|cooked|slept|ran|watched|called|visited|missed|forgot|after|before|when|because|not|feeling|been|all|every|in|on|at|for|with)\b/i;

// A name keeps its capital, and so does "I" until it is turned.
function lowerFirst(text: string): string {
  return COMMON_STARTS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
