import { opener } from '../opener';
import type { Turn } from '../turn';

const YES =
  /^(?:yes|yeah|yep|yup|sure|ok|okay|k|kk|right|true|exactly|of course|i guess|maybe|probably|fine|lol|haha+|hm+|nice|cool)[\s.!]*$/i;
const NO =
  /^(?:no|nope|nah|not really|not yet|never mind|nevermind|nothing|nothing much|not much|i don['’]t know|idk|dunno)[\s.!]*$/i;

/** A word or two: nothing to take up, so either more room or something of its own. */
export function answerShort(turn: Turn): string | null {
  const { text, vary } = turn;
  if (NO.test(text)) {
    const own = opener(turn);
    return own
      ? `All right. ${own}`
      : vary(["All right. I'm here when there is.", 'That is fine too.']);
  }
  if (!YES.test(text)) return null;
  return vary(['All right. Tell me more, if you like.', 'Good to know.', 'Go on, if you like.']);
}
