import { contentWords } from '../../content-words';
import { words } from '../../languages/words';
import type { Memory } from '../../schema';
import type { Frame } from '../frame';
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

/** "I don't sing in the choir any more": what is known in these words is over. */
export const endings: Frame = ({ plain, text, hedged }, scene) => {
  if (hedged) return [];
  const { turn, language } = scene;
  if (words(language.news.dropped).test(plain)) {
    const named = bestOf(turn.text.slice(0, turn.text.indexOf(text)), scene.known);
    if (named.length > 0) return named.map(retractionOf);
  }
  for (const source of scene.language.news.stopped) {
    const match = template(source, scene.language).exec(plain);
    const thing = match && readSlots(match.groups, scene)?.thing;
    const over = thing ? bestOf(thing, scene.known) : null;
    if (over && over.length > 0) return over.map(retractionOf);
  }
  return [];
};

/** What shares the most words: one, or a plan and its date; other ties mean neither. */
function bestOf(thing: string, known: Memory[]): Memory[] {
  const said = new Set(contentWords(thing));
  const [best, next, third] = known
    .filter(({ category, subject }) => ENDING.has(category) && subject === 'user')
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
