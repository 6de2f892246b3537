import { words } from '../../languages/words';
import { slug } from '../../slug';
import type { Found, Frame, Scene } from '../frame';
import { phraseIn } from '../phrase';
import { template } from '../template';

/** "Every Tuesday I …", "I … every morning". */
export const routines: Frame = ({ plain, negated, hedged, tense, ironic }, scene) => {
  if (negated || hedged || ironic || tense === 'past') return [];
  for (const source of scene.language.routines.says) {
    const { rhythm, thing } = template(source, scene.language).exec(plain)?.groups ?? {};
    const routine = rhythm && thing && toRoutine(rhythm, thing, scene);
    if (routine) return [routine];
  }
  return [];
};

function toRoutine(rhythm: string, thing: string, { language }: Scene): Found | null {
  const activity = phraseIn(thing, language)?.replace(
    words(language.macros.mine ?? ''),
    language.macros.the ?? '',
  );
  if (!activity || words(`^(?:${language.routines.refuses})`).test(activity)) return null;
  const value = `${rhythm.charAt(0).toUpperCase()}${rhythm.slice(1)}: ${activity.trim()}`;
  return { category: 'routine', key: slug(activity), value };
}
