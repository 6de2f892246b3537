import type { Memory } from '../schema';
import type { Found } from './frame';

/** Says how a matter ended. */
export function resolutionOf({ id, category, key }: Memory, outcome: string): Found {
  return { operation: 'RESOLVE', targetId: id, category, key, value: outcome };
}
