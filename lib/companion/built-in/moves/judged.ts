import { SAYS_OF_ME } from '../says-of-me';
import { sentences } from '../sentences';
import type { Turn } from '../turn';

const CALLS_ME = /\b(?:called|calls|calling) me\b/i;
const HARSH =
  /\b(?:fail|failure|never|stupid|useless|worthless|hopeless|lazy|ugly|fat|weak|crazy|pathetic|selfish|dumb|idiot|loser|burden|disappointment|mess|too (?:old|young|slow|sensitive|much|weak)|not (?:good|smart|clever|pretty|worth|enough|strong)|(?:can['’]?t|won['’]?t|couldn['’]?t) (?:do|make|manage|handle|cope|last))\b/i;

/** A hard word of somebody else about the person is met; it is not said once more. */
export function answerJudged({ text, person, vary }: Turn): string | null {
  const isHarsh = sentences(text).some(
    (said) => (SAYS_OF_ME.test(said) || CALLS_ME.test(said)) && HARSH.test(said),
  );
  if (!isHarsh || text.endsWith('?')) return null;
  const met = vary(['That is hard to hear.', 'A word like that stays with one.']);
  if (person.supportStyle === 'listener') return `${met} I'm listening.`;
  return `${met} ${vary(['How was it for you to hear that?', 'What do you say to it yourself?'])}`;
}
