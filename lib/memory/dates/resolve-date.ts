import { Temporal } from 'temporal-polyfill';
import type { Language } from '../languages/language';
import { languageOf } from '../languages/language-of';
import type { DateRule, Said } from './calendar';
import { englishRules } from './english-rules';
import { readEnglish } from './read-english';
import { readIso } from './read-iso';
import { rewriteDateWords } from './rewrite-date-words';
import { rulesFrom } from './rules-from';
import { type Tense, tenseOf } from './tense-of';

/** A date that somebody said, on their own calendar. */
export type When = {
  /** The words, verbatim, and where they stand; between day and time there may be others. */
  text: string;
  index: number;
  /** Where the day stands, and the time. */
  pieces: Piece[];
  /** ISO dates; the same unless it is a week, a weekend or a month. */
  date: string;
  lastDate: string;
  /** `HH:MM`, if one was named. */
  time: string | null;
  /** The instant of the time, or of the day's beginning. */
  at: Date;
};

type Piece = { start: number; end: number };

/** The days and the time that a parser found, and where. */
export type Read = {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  time: Temporal.PlainTime | null;
  pieces: Piece[];
};

type Where = { at: Date; timeZone: string; tense?: Tense; language?: Language };

/**
 * The first date in a text, as the person meant it when they wrote it, in their zone. Null where no
 * day is named: a bare "at 6", "now" or "for three years" is no date.
 */
export function resolveDate(text: string, where: Where): When | null {
  const { at, timeZone, language = languageOf([text]) } = where;
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const said: Said = { now, tense: where.tense ?? tenseOf(text, language) };
  const rewritten = rewriteDateWords(text, rulesOf(language), said);
  const read = (language.dates ? readIso : readEnglish)(rewritten, said);
  if (!read) return null;
  const pieces = read.pieces.map(({ start, end }) => ({
    start: rewritten.origins[start] ?? 0,
    end: (rewritten.origins[end - 1] ?? 0) + 1,
  }));
  const index = Math.min(...pieces.map(({ start }) => start));
  const { first, last, time } = read;
  const zoned = first.toZonedDateTime({ timeZone, plainTime: time ?? undefined });
  return {
    text: text.slice(index, Math.max(...pieces.map(({ end }) => end))),
    index,
    pieces,
    date: first.toString(),
    lastDate: last.toString(),
    time: time?.toString({ smallestUnit: 'minute' }) ?? null,
    at: new Date(zoned.epochMilliseconds),
  };
}

const rules = new Map<Language, readonly DateRule[]>();

function rulesOf(language: Language): readonly DateRule[] {
  const known = rules.get(language) ?? (language.dates ? rulesFrom(language.dates) : englishRules);
  rules.set(language, known);
  return known;
}
