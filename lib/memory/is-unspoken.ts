import { isCryForHelp } from '@/lib/safety/is-cry-for-help';
import type { Memory } from './schema';

/** What the person wrote down in their own words, and the companion never says by itself. */
export function isUnspoken({ value, quote, thread }: Pick<Memory, 'value' | 'quote' | 'thread'>) {
  return [value, quote ?? '', ...(thread?.key_details ?? [])].some(isCryForHelp);
}
