import { slug } from '../../slug';
import type { Frame } from '../frame';
import { phraseIn } from '../phrase';

const WANT =
  "(?:I(?:'d| would)? (?:really |also |finally |still )*(?:want|like|love|plan|hope|aim|intend) to|I(?:'m| am) (?:really |also |finally |still )*(?:trying|planning|hoping|aiming|working|saving up|determined) to|[Mm]y (?:big |main |new )*(?:goal|dream|plan|resolution)(?: this year| for this year| for next year)? is to|I(?:'m| am) training (?:for|to))";
// What people work towards for weeks; not what they want to say, feel or do tonight.
const REACHED =
  'run|learn|write|finish|quit|stop smoking|lose|save|buy|start|build|launch|open|become|move|read|travel|visit|apply|study|graduate|climb|publish|complete|pay off|give up|master|record|join|adopt|improve|practise|practice|exercise|cut down|sign up|get (?:in(?:to)? shape|fit|healthy|a degree|a promotion|a new job|a job|a dog|a cat|my licen[cs]e|certified|sober)';
const GOAL = new RegExp(`\\b${WANT} (?<verb>${REACHED})\\b(?<rest>.*)`, 'u');
const TRAINING = /\bI(?:'m| am) training for (?<what>(?:a|an|the|my) .+)/u;
const OF_THE_MOMENT =
  /\b(?:you|tonight|today|tomorrow|right now|now|a moment|bed|home|crying|talking|over|asleep|screaming|away|die|dying|hurt|from scratch|all over|everything|my mind|my temper|hope|control|the conversation|with|something|a fight)\b|^(?:it|that|this|here|there)\b/i;

/** "I want to run a marathon", but not "I want to talk". */
export const goals: Frame = ({ plain, negated }) => {
  if (negated) return [];
  const training = phraseIn(TRAINING.exec(plain)?.groups?.what ?? '');
  if (training) return [goal(`train for ${training}`)];
  const { verb, rest = '' } = GOAL.exec(plain)?.groups ?? {};
  if (!verb) return [];
  const object = phraseIn(rest) ?? '';
  const isWhole = / /.test(verb);
  if (OF_THE_MOMENT.test(object) || (!isWhole && object.split(/\s+/)[0] === '')) return [];
  return [goal(`${verb} ${object}`)];
};

function goal(words: string) {
  const value = words.replace(/\b(?:my|our)\b/g, 'the').trim();
  return {
    category: 'goal' as const,
    key: slug(value),
    value: value.charAt(0).toUpperCase() + value.slice(1),
  };
}
