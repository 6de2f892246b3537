import type { Times } from '@/lib/check-ins/next-instant';

const DAY_MINUTES = 24 * 60;

/** Whether a minute of the day is quiet: a second opinion on what the product says. */
export function isQuiet(minute: number, { quietHours }: Times): boolean {
  if (!quietHours) return false;
  const length = (quietHours.endMinute - quietHours.startMinute + DAY_MINUTES) % DAY_MINUTES;
  return (minute - quietHours.startMinute + DAY_MINUTES) % DAY_MINUTES < length;
}
