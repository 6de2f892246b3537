import { resolveDate } from '../dates/resolve-date';
import type { Clause } from './clause';
import type { Found, Scene } from './frame';

const RECENTLY_MS = 14 * 86_400_000;

/**
 * How the person bears a loss, for the next morning; only where it has just happened: a day of the
 * last two weeks was named, or none while what is known did not know of it yet.
 */
export function askedAfterLoss(
  followUp: string | undefined,
  { plain }: Clause,
  { scene, isNews }: { scene: Scene; isNews: boolean },
): Partial<Found> {
  const { language, turn, timeZone } = scene;
  const when = resolveDate(plain, { at: turn.at, timeZone, tense: 'past', language });
  const isRecent = when ? turn.at.getTime() - when.at.getTime() < RECENTLY_MS : isNews;
  return followUp && isRecent ? { followUp, askInDays: 1 } : {};
}
