import { type SQL, sql } from 'drizzle-orm';
import { normaliseText } from './normalise-text';

const MAX_WORDS = 60;
// The subject of nearly every memory.
const EVERYWHERE = new Set(['user', 'users']);

/** A full-text query for any of the words; null where there are none to look for. */
export function orQuery(text: string): SQL | null {
  const written = normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...new Set(written)].filter((word) => !EVERYWHERE.has(word));
  if (words.length === 0) return null;
  return sql`to_tsquery('english', ${words.slice(0, MAX_WORDS).join(' | ')})`;
}
