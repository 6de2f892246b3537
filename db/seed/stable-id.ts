import { createHash } from 'node:crypto';

/** The same id for the same words, so that seeding again replaces instead of adding. */
export function stableId(...parts: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(['morrow', ...parts].join('/'))
    .digest('hex');
  // Version 8: an id of one's own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
