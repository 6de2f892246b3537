const DAY_MS = 86_400_000;

/** For how long check-ins can be silenced. */
export const pauseLengths = ['day', 'week', 'open'] as const;
export type PauseLength = (typeof pauseLengths)[number];

// The last year that every part of the way can write; nobody means it as a date.
const OPEN_END = '9999-12-31T00:00:00.000Z';

/** Until when a pause that begins now lasts. */
export function pauseUntil(length: PauseLength, now: Date): string {
  if (length === 'open') return OPEN_END;
  return new Date(now.getTime() + (length === 'day' ? 1 : 7) * DAY_MS).toISOString();
}

/** The beginning of a day, by the clock of this device. */
export function pauseUntilDate(date: string): string {
  return new Date(`${date}T00:00:00`).toISOString();
}

/** Whether a pause lasts until it is ended by hand. */
export function isOpenEnded(until: string): boolean {
  return until >= '9999';
}
