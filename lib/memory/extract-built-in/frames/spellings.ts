import type { Frame } from '../frame';
import { renaming } from '../renaming';
import { template } from '../template';

/** "It's Cate, with a C": of a name that is known, and of no other. */
export const spellings: Frame = ({ plain }, scene) => {
  for (const source of scene.language.news.spelled) {
    const right = template(source, scene.language).exec(plain)?.groups?.name?.split(' ')[0];
    if (!right || !/^\p{Lu}\p{Ll}/u.test(right)) continue;
    const [one, ...others] = scene.known
      .filter(({ category, key }) => category === 'relationship' || key === 'name')
      .flatMap((memory) => {
        const wrong = memory.value.split(' ').find((word) => isAlike(word, right));
        return wrong ? { memory, wrong } : [];
      });
    if (one && others.length === 0) return renaming(one.memory, { wrong: one.wrong, right }, scene);
  }
  return [];
};

/** Kate and Cate: more than half of the letters are the same. */
function isAlike(word: string, other: string): boolean {
  if (!/^\p{Lu}/u.test(word) || word === other) return false;
  const [one, two] = [[...word.toLowerCase()], [...other.toLowerCase()]];
  const shared = one.filter((letter) => two.includes(letter)).length;
  return shared * 2 > Math.max(one.length, two.length);
}
