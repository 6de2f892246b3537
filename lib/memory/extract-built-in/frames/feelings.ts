import type { Clause } from '../clause';
import type { Found, Frame } from '../frame';
import { phraseIn } from '../phrase';

const VALENCE: Record<string, number> = {
  anxious: -1,
  nervous: -1,
  worried: -1,
  scared: -2,
  afraid: -2,
  stressed: -1,
  overwhelmed: -2,
  lonely: -2,
  sad: -1,
  heartbroken: -2,
  exhausted: -1,
  'burned out': -2,
  'burnt out': -2,
  homesick: -1,
  guilty: -1,
  ashamed: -2,
  frustrated: -1,
  angry: -1,
  disappointed: -1,
  excited: 2,
  proud: 2,
  hopeful: 1,
  relieved: 1,
  grateful: 1,
  'in love': 2,
};
const VERY =
  '(?:so |really |very |pretty |quite |a bit |a little |kind of |super |incredibly |just |feeling |getting |still |also |always |totally )*';
const WORD = `(?<word>${Object.keys(VALENCE).join('|')})`;
const ABOUT = new RegExp(
  `\\bI(?:'m| am| feel|'ve been| have been)(?: feeling)? ${VERY}${WORD} (?:about|of|for|because of|by) (?<what>.+)`,
  'iu',
);
const LATELY = new RegExp(
  `\\bI(?:'ve been| have been)(?: feeling)? ${VERY}${WORD}\\b(?=.*\\b(?:lately|recently|all week|for (?:days|weeks|a while)|these days|since)\\b)`,
  'iu',
);
const STRUGGLING =
  /\bI(?:'m| am|'ve been| have been) (?:really |still |kind of |also |currently )*(?:struggling|having (?:a hard|a tough|such a hard) time|having trouble) (?:with )?(?<what>.+)/iu;
const SLEEPLESS =
  /\bI (?:can't|cannot|couldn't|can hardly|barely|haven't been able to|don't|haven't been) (?:fall(?:ing)? a?sleep|sleep(?:ing)?)\b(?! (?:in|over|with|on|until)\b)/iu;

/** What weighs on them for a while, and feelings they name themselves with what they are about. */
export const feelings: Frame = (clause) => {
  if (SLEEPLESS.test(clause.plain)) return [struggle('sleep', 'Has trouble sleeping')];
  if (clause.negated || clause.hedged) return [];
  return [...struggling(clause), ...feeling(clause)];
};

function struggling({ plain }: Clause): Found[] {
  const what = phraseIn(STRUGGLING.exec(plain)?.groups?.what ?? '');
  if (!what || /^(?:that|this|it|my life|life|to)\b/i.test(what)) return [];
  const words = neutral(what);
  return [struggle(words.replace(/^the /, ''), `Struggles with ${words}`)];
}

function feeling({ plain }: Clause): Found[] {
  const about = ABOUT.exec(plain)?.groups;
  const word = (about?.word ?? LATELY.exec(plain)?.groups?.word)?.toLowerCase();
  if (!word) return [];
  const what = about?.what ? phraseIn(about.what) : null;
  if (about && (!what || /^(?:you|it|that|this|him|her|them|myself|what)\b/i.test(what))) return [];
  const value = capitalised(what ? `${word} about ${neutral(what)}` : `${word} lately`);
  return [{ category: 'emotion', key: word, value, valence: VALENCE[word] ?? 0 }];
}

function struggle(key: string, value: string): Found {
  return { category: 'struggle', key, value, valence: -1 };
}

function neutral(words: string): string {
  return words.replace(/\b(?:my|our)\b/gi, 'the');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
