import { Temporal } from 'temporal-polyfill';
import { resolveDate } from '../../dates/resolve-date';
import type { Language } from '../../languages/language';
import { words } from '../../languages/words';
import type { Frame } from '../frame';

/** One's own birthday; somebody else's is an occasion. */
export const birthdays: Frame = (
  { plain, tense, negated, hedged },
  { language, turn, timeZone },
) => {
  if (negated || hedged || !words(language.occasions.birthday).test(plain)) return [];
  const when = resolveDate(plain, { at: turn.at, timeZone, tense, language });
  if (!when || when.date !== when.lastDate) return [];
  return [
    {
      category: 'fact',
      key: 'birthday',
      value: birthdayOn(when.date, language),
      // The next one is a date to know about; the day of birth is not.
      when: tense === 'future' ? when.text : null,
      importance: 0.8,
    },
  ];
};

/** A birthday as it is kept: day and month. */
export function birthdayOn(date: string, { code, occasions }: Language): string {
  const locale = code === 'en' ? 'en-GB' : code;
  const day = Temporal.PlainDate.from(date).toLocaleString(locale, {
    day: 'numeric',
    month: 'long',
  });
  return `${occasions.birthdayOf}: ${day}`;
}
