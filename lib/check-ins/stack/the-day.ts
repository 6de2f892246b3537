import type { Known, Plan } from '../plan';
import { stableHash } from '../stable-hash';
import { texturesOf } from '../texture';
import { isWithin } from './cool-down';

const SAME_DAY_COOL_DOWN_DAYS = 6;

/** The day itself, if nothing of the kind was said in the last days. */
export function texture(known: Known): Plan | undefined {
  const { today, timezone, recent, weather = null } = known;
  const day = texturesOf({ date: today, timezone, weather }).find(
    ({ topic }) =>
      !recent.some(
        (used) => used.topic === topic && isWithin(used, today, SAME_DAY_COOL_DOWN_DAYS),
      ),
  );
  if (!day) return undefined;
  const { name, ...words } = day;
  return { ...NOTHING, ...words, priority: 'TEXTURE', texture: name, mayAsk: mayAsk(known) };
}

/** Memory had nothing to offer: counted and shown to the operator. */
export function generic(known: Known): Plan {
  const words = { topic: 'How you are', reason: 'because it is the time you chose' };
  return { ...NOTHING, ...words, priority: 'GENERIC', mayAsk: mayAsk(known) };
}

/** Now and then, and whenever two went unanswered, a good word does without a question. */
function mayAsk({ personId = '', today, unanswered = 0 }: Known): boolean {
  return unanswered < 2 && stableHash(`${personId} ${today} presence`) % 4 !== 0;
}

const NOTHING = { memoryIds: [], question: null, said: null, texture: null, mayAsk: true };
