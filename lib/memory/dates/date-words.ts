/**
 * The words of time of a language, each the source of a regular expression. Slots: `{n}` a number,
 * `{unit}` of days, weeks or months, `{weekday}`, `{month}`.
 */
export type DateWords = {
  /** Monday first, January first. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Numbers that are written out. */
  numbers: Readonly<Record<string, number>>;
  /** Days counted from today. */
  days: Readonly<Record<string, number>>;
  units: { day: string; week: string; month: string };
  /** "In three weeks", "three weeks ago". */
  ahead: readonly string[];
  ago: readonly string[];
  /** Next Thursday, last Thursday, Thursday of next week, Thursday in a week. */
  nextWeekday: readonly string[];
  lastWeekday: readonly string[];
  weekdayOfNextWeek: readonly string[];
  weekdayInAWeek: readonly string[];
  /** Before a weekday that comes again and again. */
  every: string;
  thisWeek: string;
  nextWeek: string;
  lastWeek: string;
  thisWeekend: string;
  nextWeekend: string;
  lastWeekend: string;
  nextMonth: string;
  lastMonth: string;
  /** "On the 12th", "the 5th of March" with `{n}` and `{month}`. */
  dayOfMonth: readonly string[];
  dayAndMonth: readonly string[];
  /** Between "Saturday" and "16". */
  weekdayAndDay: string;
  /** What "in March" begins with. */
  inMonth: string;
  /** Yearly days, as month and day. */
  yearly: Readonly<Record<string, readonly [number, number]>>;
  /** "At" an hour; what an hour is followed by, "14 Uhr"; and what is added to it, in minutes. */
  at: string;
  hourWord: string;
  addedMinutes: Readonly<Record<string, number>>;
  /** Half an hour before, as in "halb neun". */
  halfTo?: string;
  morning: string;
  afternoon: string;
};
