import { contentWords } from '../../content-words';
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
export const endings: Frame = ({ plain, hedged }, scene) => {
  if (hedged) return [];
  for (const source of scene.language.news.stopped) {
    const match = template(source, scene.language).exec(plain);
    const thing = match && readSlots(match.groups, scene)?.thing;
    const over = thing && bestOf(thing, scene.known);
    if (over) return [retractionOf(over)];
  }
  return [];
};

/** The one that shares the most words; a tie means neither. */
function bestOf(thing: string, known: Memory[]): Memory | null {
  const said = new Set(contentWords(thing));
  const [best, next] = known
    .filter(({ category, subject }) => ENDING.has(category) && subject === 'user')
    .map((memory) => ({
      memory,
      shared: new Set(contentWords(memory.value).filter((word) => said.has(word))).size,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return best && best.shared !== next?.shared ? best.memory : null;
}
