import { type SQL, sql } from 'drizzle-orm';
import { normaliseText } from './normalise-text';

const MAX_WORDS = 60;

/** A full-text query for any of the words; null where there are none to look for. */
export function orQuery(text: string): SQL | null {
  const words = new Set(normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.size === 0) return null;
  return sql`to_tsquery('english', ${[...words].slice(0, MAX_WORDS).join(' | ')})`;
}
