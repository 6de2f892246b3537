import type { UserId } from '@/lib/platform/context';
import { termNumber } from './term-number';
import { termsOf } from './terms-of';

/** What of a text can be looked for, as the index of this person knows it. */
export function termNumbers(userId: UserId, text: string): number[] {
  return termsOf(text).map((term) => termNumber(userId, term));
}
