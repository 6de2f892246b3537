import { Temporal } from 'temporal-polyfill';
import type { Read } from './resolve-date';
import type { Rewritten } from './rewrite-date-words';

const DATE = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/u;
const TIME = /(?<=^|\s|,)at (\d\d:\d\d)/u;

/** The first date and the first time of a text in which all words of time are figures. */
export function readIso({ text, spanDays }: Rewritten): Read | null {
  const date = DATE.exec(text);
  const first = date && dateOf(date[0]);
  if (!date || !first) return null;
  const time = TIME.exec(text);
  const days = spanDays.get(date[0]) ?? 1;
  return {
    first,
    last: first.add({ days: days - 1 }),
    time: time?.[1] ? Temporal.PlainTime.from(time[1]) : null,
    pieces: [date, time]
      .filter((match) => match !== null)
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  };
}

// What looks like a date may be a telephone number.
function dateOf(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso);
  } catch {
    return null;
  }
}
