import { casual as german } from 'chrono-node/de';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';
import { Temporal } from 'temporal-polyfill';
import { resolveDate } from '../dates/resolve-date';
import { type Language, languageOfWords } from './language-of-words';
import { wordsIn } from './terms-of';

/** Days of the past as ISO dates on the person's calendar, both included, and the words for them. */
export type Days = { from: string; to: string; words: string };

type When = { now: Date; timeZone: string };

/** The day or days of the past that a question names: "on May 2nd", "last weekend", "im Juni". */
export function daysMeant(text: string, when: When): Days | null {
  const language = languageOfWords(wordsIn(text));
  const parser = language && parsers[language];
  if (!language || !parser) return inEnglish(text, when);
  const today = Temporal.Instant.fromEpochMilliseconds(when.now.getTime())
    .toZonedDateTimeISO(when.timeZone)
    .toPlainDate();
  return dayIn(parser, text, today) ?? monthIn(language, text, today);
}

const parsers: Partial<Record<Language, typeof german>> = {
  de: german,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

function inEnglish(text: string, { now, timeZone }: When): Days | null {
  const date = resolveDate(text, { at: now, timeZone, tense: 'past' });
  return date && { from: date.date, to: date.lastDate, words: date.text };
}

function dayIn(parser: typeof german, text: string, today: Temporal.PlainDate): Days | null {
  const noon = new Date(today.year, today.month - 1, today.day, 12);
  for (const { start, text: words } of parser.parse(text, noon, { forwardDate: false })) {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    const isDay = start.isCertain('month') && start.isCertain('day');
    if (!isDay || year === null || month === null || day === null) continue;
    const named = Temporal.PlainDate.from({ year, month, day });
    // "Now" is no day to look at.
    if (named.equals(today)) continue;
    const first = start.isCertain('year') ? named : inThePast(named, today);
    return { from: first.toString(), to: first.toString(), words };
  }
  return null;
}

// "Abril" is a month in "en abril", and somebody's name without it.
const BEFORE_A_MONTH = 'im|ende|anfang|mitte|en|fin de|principios de|in|a|em|de|début|eind|begin';

function monthIn(language: Language, text: string, today: Temporal.PlainDate): Days | null {
  const names = monthsOf(language);
  const form = new RegExp(`(?:^|\\s)(?:${BEFORE_A_MONTH})\\s+(${names.join('|')})(?!\\p{L})`, 'iu');
  const name = form.exec(text)?.[1]?.toLowerCase();
  if (!name) return null;
  const named = today.with({ month: names.indexOf(name) + 1, day: 1 });
  const first = inThePast(named, today);
  const last = first.with({ day: first.daysInMonth });
  return { from: first.toString(), to: last.toString(), words: name };
}

function monthsOf(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, n) => format.format(Date.UTC(2026, n, 1)).toLowerCase());
}

function inThePast(date: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate {
  const isAhead = Temporal.PlainDate.compare(date, today) > 0;
  return isAhead ? date.subtract({ years: 1 }) : date;
}
