const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** It knows nothing of Temporal: what `Intl` writes for an instant, and no more. */
export type WallClock = ReturnType<typeof wallClock>;

const clocks = new Map<string, ReturnType<typeof read>>();

/** The clock on the wall of a zone, as a second opinion on what the product computes. */
export function wallClock(timeZone: string) {
  const clock = clocks.get(timeZone) ?? read(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function read(timeZone: string) {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

  /** What the wall shows, as if it were UTC: the only arithmetic that needs no zone. */
  function shownAt(at: number): number {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] =
      format.format(at).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }
  const offsetAt = (at: number) => shownAt(at) - at;

  return {
    dateAt: (at: number) => new Date(shownAt(at)).toISOString().slice(0, 10),
    minuteAt: (at: number) => Math.floor((shownAt(at) % DAY_MS) / MINUTE_MS),

    /** When the wall shows this: first of two, and in a gap as if the clock had not been moved yet. */
    instantOf(date: string, minute: number): number {
      const wanted = Date.parse(`${date}T00:00Z`) + minute * MINUTE_MS;
      const before = wanted - offsetAt(wanted - DAY_MS);
      const after = wanted - offsetAt(wanted + DAY_MS);
      const shown = [before, after].filter((at) => shownAt(at) === wanted);
      return shown.length > 0 ? Math.min(...shown) : before;
    },
  };
}
