import type { Turn } from '../turn';
import { withName } from '../with-name';

const LEAD =
  /^(?:(?:ok(?:ay)?|well|alright|all right|right|anyway|thanks?(?: a lot| so much)?|thank you(?: so much)?|so)[\s,.!]+)*/i;
const NIGHT =
  /^(?:good ?night|night night|nighty|sleep well|(?:i['’]m |i am )?(?:off|going) to (?:bed|sleep)|(?:i['’]ll |i will )?(?:go|going) to (?:bed|sleep))\b/i;
const LEAVING =
  /^(?:bye|goodbye|bye[- ]bye|see (?:you|ya)|cya|ttyl|take care|until (?:tomorrow|later|then)|(?:i['’]ll )?(?:talk|write|speak)(?: to you| with you)? (?:later|soon|tomorrow|again)|(?:i )?(?:have to|need to|got to|gotta|must) (?:go|run|leave|sleep)(?: now)?\s*[.!]*$|that['’]s (?:all|it) for (?:today|now))\b/i;

/** A goodbye is accepted as it is: no question, no hook. */
export function answerGoodbye({ text, person, vary }: Turn): string | null {
  const rest = text.replace(LEAD, '');
  if (rest.includes('?') || rest.split(/\s+/).length > 10) return null;
  if (NIGHT.test(rest)) {
    return vary([withName('Good night', person), withName('Sleep well', person)]);
  }
  if (!LEAVING.test(rest)) return null;
  return vary([
    withName('Take care', person),
    withName('Until next time', person),
    withName('Goodbye for now', person),
  ]);
}
