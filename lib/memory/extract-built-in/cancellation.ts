import type { Memory } from '../schema';
import type { Clause } from './clause';
import type { Found, Scene } from './frame';
import { resolutionOf } from './resolution';
import { retractionOf } from './retraction';

/** Something is off: a matter ends with these words, a date that was to come is one no more. */
export function cancellationOf(memory: Memory, { text }: Clause, scene: Scene): Found {
  const isDate = memory.category === 'event' && isToCome(memory, scene);
  return isDate ? retractionOf(memory) : resolutionOf(memory, text);
}

/** Today counts: of a day without an hour only the beginning is known. */
export function isToCome({ dueAt }: Pick<Memory, 'dueAt'>, { turn }: Scene): boolean {
  return dueAt !== null && new Date(dueAt).getTime() > turn.at.getTime() - DAY_MS;
}

const DAY_MS = 86_400_000;
