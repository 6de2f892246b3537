import type { Memory } from '../schema';
import type { Found } from './frame';

/** Takes back what is believed of a memory. */
export function retractionOf({ category, key, id }: Memory): Found {
  return { operation: 'RETRACT', category, key, value: 'No longer so', targetId: id };
}
