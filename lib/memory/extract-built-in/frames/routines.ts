import { slug } from '../../slug';
import type { Clause } from '../clause';
import type { Found, Frame } from '../frame';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const RHYTHM = `(?<rhythm>every (?:other |second |single )?(?:${DAY}|morning|evening|night|day|week|weekend|month|afternoon)(?: (?:morning|evening|night|afternoon))?|on ${DAY}s|(?:once|twice|three times) a (?:week|month|day)|most (?:mornings|evenings|days|weekends))`;
const VERBS =
  'go|run|swim|jog|walk|meditate|journal|write|read|cook|bake|volunteer|train|practise|practice|play|sing|dance|visit|call|meet|have|attend|teach|take|do|work out|drive|cycle|climb|paint|garden|pray|babysit|study|hike';
const FIRST = new RegExp(
  `^(?:and |so |but )?${RHYTHM},? (?:I|we) (?:usually |always |still )?(?<what>(?:${VERBS})\\b.*)`,
  'iu',
);
const LAST = new RegExp(
  `\\b(?:I|we) (?:usually |always |still |normally |also )?(?<what>(?:${VERBS})\\b[^.,;]*?),? ${RHYTHM}`,
  'iu',
);
const EMPTY =
  /^(?:have|do|take|go|meet|play|call|visit|read|write)(?: (?:it|that|this|them|so|the same|nothing))?$|\b(?:a headache|to cry|nightmares?|panic|no\b)/i;

/** "Every Tuesday I …", "I … every morning". */
export const routines: Frame = (clause) => {
  if (clause.negated || clause.hedged || clause.tense === 'past') return [];
  const match = FIRST.exec(clause.plain) ?? LAST.exec(clause.plain);
  return match?.groups && !isPast(clause) ? toRoutine(match.groups) : [];
};

function isPast({ plain }: Clause): boolean {
  return /\bused to\b|\bwould\b/.test(plain);
}

function toRoutine({ rhythm = '', what = '' }: Record<string, string>): Found[] {
  const activity = what
    .split(/\s(?:and|but|because|so|which|when|after|before)\s/)[0]
    ?.replace(/[\s,.;]+$/, '')
    .replace(/\b(my|our)\b/gi, 'the')
    .trim();
  if (!activity || EMPTY.test(activity) || activity.split(/\s+/).length > 7) return [];
  const often = rhythm.charAt(0).toUpperCase() + rhythm.slice(1).toLowerCase();
  const value = `${often}: ${activity}`.replace(DAY_NAME, capitalised);
  return [{ category: 'routine', key: slug(activity), value }];
}

const DAY_NAME = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/gi;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
