import { parseDate } from 'chrono-node';

const MINUTE_MS = 60_000;
const LONG_AGO = new Date('2024-01-01T09:00:00Z');

/**
 * When an item was said: its own time, else the date of its session in whatever words, else a
 * minute after what came before it.
 */
export function timeOfItem({ at, session_date }: Times, previous: Date | null): Date {
  const own = at ? parse(at) : null;
  if (own) return own;
  const session = session_date ? parse(session_date) : null;
  const next = previous && new Date(previous.getTime() + MINUTE_MS);
  // Every item of a session has the same date: they follow one another from there.
  if (session && next && isSameDay(session, next) && session < next) return next;
  return session ?? next ?? LONG_AGO;
}

type Times = { at?: string | null | undefined; session_date?: string | null | undefined };

function parse(words: string): Date | null {
  const iso = new Date(words);
  if (/^\d{4}-\d\d-\d\d/.test(words) && !Number.isNaN(iso.getTime())) return iso;
  return parseDate(words, { instant: LONG_AGO, timezone: 'UTC' });
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10);
}
