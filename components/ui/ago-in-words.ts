const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago (or how far ahead) a moment is, in the largest unit that fits; dates after a month. */
export function agoInWords(at: Date, now: number): string {
  const distance = at.getTime() - now;
  const size = Math.abs(distance);
  if (size < MINUTE) return distance > 0 ? 'in a moment' : 'just now';
  if (size < HOUR) return words.format(Math.round(distance / MINUTE), 'minute');
  if (size < DAY) return words.format(Math.round(distance / HOUR), 'hour');
  if (size < 7 * DAY) return words.format(Math.round(distance / DAY), 'day');
  if (size < 30 * DAY) return words.format(Math.round(distance / (7 * DAY)), 'week');
  return at.toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric' });
}
