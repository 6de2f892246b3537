import { contentWords } from '../../content-words';
import { words } from '../../languages/words';
import type { Memory } from '../../schema';
import type { Frame } from '../frame';
import { isForNow } from '../is-for-now';
import { retractionOf } from '../retraction';
import { readSlots } from '../slots';
import { template } from '../template';

const ENDING = new Set([
  'goal',
  'routine',
  'preference',
  'struggle',
  'situation',
  'fact',
  'thread',
  'event',
]);

/** What is over where it is not so on its day. */
const ONCE = new Set(['thread', 'event']);

/** "I don't sing in the choir any more": what is known in these words is over. */
export const endings: Frame = ({ plain, text, hedged, negated }, scene) => {
  if (hedged) return [];
  const { turn, language, known } = scene;
  const isPassing = negated && isForNow(plain, language);
  const ending = isPassing ? known.filter(({ category }) => ONCE.has(category)) : known;
  const isForGood = !negated || words(language.news.forGood).test(plain);
  if (words(language.news.dropped).test(plain)) {
    const named = bestOf(turn.text.slice(0, turn.text.indexOf(text)), scene.known);
    if (named.length > 0) return named.map(retractionOf);
  }
  for (const source of scene.language.news.stopped) {
    const match = template(source, scene.language).exec(plain);
    const thing = match && readSlots(match.groups, scene)?.thing;
    const over = thing ? bestOf(thing, ending) : [];
    // "I don't play the cello for money": of less than what is known, it is no end.
    const isAll = thing && over.every(({ value }) => isForGood || says(value, thing));
    if (isAll && over.length > 0) return over.map(retractionOf);
  }
  return [];
};

function says(value: string, thing: string): boolean {
  const known = contentWords(value);
  return contentWords(thing).every((word) => known.includes(word));
}

/** What shares the most words: one, or a plan and its date; other ties mean neither. */
function bestOf(thing: string, known: Memory[]): Memory[] {
  const said = new Set(contentWords(thing));
  const [best, next, third] = known
    .filter(({ category, subject }) => ENDING.has(category) && subject === 'user')
    // "No more mushrooms" is what one says who does not like them.
    .filter(({ key }) => !key.startsWith('dislikes'))
    .map((memory) => ({
      memory,
      shared: new Set(contentWords(memory.value).filter((word) => said.has(word))).size,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  if (!best) return [];
  if (best.shared !== next?.shared) return [best.memory];
  const isSameMatter = best.memory.category !== next.memory.category;
  return isSameMatter && third?.shared !== best.shared ? [best.memory, next.memory] : [];
}
