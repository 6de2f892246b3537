import { contentWords } from '../../content-words';
import type { Memory } from '../../schema';
import { doubtOf } from '../doubt';
import type { Frame } from '../frame';
import { readSlots } from '../slots';
import { template } from '../template';

/** "I used to play the cello": it sounds over, and nobody said so; the person is asked. */
export const doubts: Frame = ({ plain, hedged }, scene) => {
  if (hedged) return [];
  for (const source of scene.language.news.perhapsOver) {
    const match = template(source, scene.language).exec(plain);
    const thing = match && readSlots(match.groups, scene)?.thing;
    const [one, ...others] = thing ? meantBy(thing, scene.known) : [];
    if (one && others.length === 0) return [doubtOf(one)];
  }
  return [];
};

const LASTING = new Set(['fact', 'preference', 'routine', 'situation', 'goal']);

/** Where one lives or works is named in other matters, too. */
const NAMED_ANYWHERE = new Set(['home', 'home_town', 'employer', 'occupation', 'studies']);

/** What speaks of all that is said, its last word above all: "Plays the cello". */
function meantBy(thing: string, known: Memory[]): Memory[] {
  const said = contentWords(thing);
  return known.filter(({ category, key, subject, value }) => {
    const own = contentWords(value);
    const isMeant = said.includes(own.at(-1) ?? '') && said.every((word) => own.includes(word));
    const isNamed = said.length > 1 || !(NAMED_ANYWHERE.has(key) || category === 'preference');
    return LASTING.has(category) && subject === 'user' && isMeant && isNamed;
  });
}
