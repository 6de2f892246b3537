import { fold } from './fold';

const MAX = 60;

/** A key: lower case, letters and digits of any script, words joined by `_`. */
export function slug(text: string): string {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let key = '';
  for (const word of words) {
    const longer = key === '' ? word : `${key}_${word}`;
    if (longer.length > MAX) break;
    key = longer;
  }
  return key || 'note';
}
