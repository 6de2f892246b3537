import type { Person } from '../schema';

/** A short sentence that addresses the person, if they have said what to call them. */
export function withName(words: string, { displayName }: Pick<Person, 'displayName'>): string {
  return displayName ? `${words}, ${displayName}.` : `${words}.`;
}
