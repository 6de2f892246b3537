import type { Language } from '../languages/language';
import { words } from '../languages/words';

/** "I don't work there on Sundays" denies a day, and not that one works there. */
export function isForNow(plain: string, { news }: Language): boolean {
  return words(news.forNow).test(plain) && !words(news.forGood).test(plain);
}
