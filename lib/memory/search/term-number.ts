import { createHash } from 'node:crypto';
import type { UserId } from '@/lib/platform/context';

/**
 * A term as the index holds it: a number that is this term for one person only, so that looking a
 * word up touches nothing that others said. The benches make the same number in SQL.
 */
export function termNumber(userId: UserId, term: string): number {
  return createHash('md5').update(`${userId} ${term}`).digest().readInt32BE(0);
}
