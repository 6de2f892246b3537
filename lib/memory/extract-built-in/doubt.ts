import type { Memory } from '../schema';
import type { Found } from './frame';

/** Asks whether a memory is still so. */
export function doubtOf({ category, key, id, value, subject }: Memory): Found {
  return { operation: 'RETRACT', category, key, value, subject, targetId: id, confidence: 0.5 };
}
