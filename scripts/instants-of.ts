const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const STEP_MS = 15 * 60_000;
const STEPS_PER_DAY = 96;

/** When to tick: now, at one instant, or every quarter of an hour of a whole UTC day. */
export function instantsOf(asked: string | undefined): Date[] {
  if (asked === undefined) return [new Date()];
  const from = new Date(DATE.test(asked) || INSTANT.test(asked) ? asked : Number.NaN);
  // `new Date('2026-02-30')` is the second of March.
  const exists = !Number.isNaN(from.getTime()) && isOnCalendar(asked.slice(0, 10));
  if (!exists) {
    throw new Error(
      `"${asked}" is no date. Write --now 2026-11-23T09:00:00Z, or --now 2026-11-23 for the day.`,
    );
  }
  if (!DATE.test(asked)) return [from];
  return Array.from({ length: STEPS_PER_DAY }, (_, n) => new Date(from.getTime() + n * STEP_MS));
}

function isOnCalendar(date: string) {
  const parsed = new Date(date);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
