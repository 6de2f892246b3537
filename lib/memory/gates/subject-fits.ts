import { fold } from '../fold';
import type { Gate } from './gate';

/** What was said of others is not put on the person, and nobody is made up. */
export const subjectFits: Gate = (
  { operation, subject, category, quote },
  { text, before, known },
) => {
  if (operation === 'RESOLVE' || operation === 'FOLLOW_UP') return null;
  if (subject === 'user') {
    return ABOUT_ONESELF.has(category) && isAboutAnother(quote) ? 'about_someone_else' : null;
  }
  const heard = [text, before, ...known.flatMap((m) => [m.subject, m.value])].map(fold);
  const names = fold(subject).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const isHeard =
    names.length > 0 &&
    subject.length <= LONGEST_NAME &&
    names.every((name) => heard.some((h) => h.includes(name)));
  return isHeard ? null : 'subject_unknown';
};

const LONGEST_NAME = 60;

const ABOUT_ONESELF = new Set(['fact', 'preference', 'goal', 'emotion', 'routine', 'struggle']);

const SPEAKS_OF_ONESELF =
  /\b(?:i|i'm|i've|i'd|i'll|im|ive|me|myself|mine|we|we're|we've|us|our)\b|^my (?:name|birthday|favou?rite|goal|dream|job|work|allerg|diet|sleep|anxiety|depression|health|doctor)/;
const SPEAKS_OF_ANOTHER =
  /\b(?:my|his|her|their) (?:[\p{L}-]+ )?(?:brother|sister|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|boss|colleague|coworker|neighbou?r|uncle|aunt|cousin|grandmother|grandfather|grandma|grandpa|roommate|flatmate|ex|fianc[eé]e?|niece|nephew|baby|kid|child|teacher|manager)\b|^(?:he|she|they|he's|she's|they're)\b/u;

function isAboutAnother(quote: string): boolean {
  const words = quote.toLowerCase().replace(/[‘’]/g, "'");
  return SPEAKS_OF_ANOTHER.test(words) && !SPEAKS_OF_ONESELF.test(words);
}
