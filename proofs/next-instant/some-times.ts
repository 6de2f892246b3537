import type { Times } from '@/lib/check-ins/next-instant';
import { flexibilities } from '@/lib/check-ins/schema';
import { oneOf } from '../random';
import { wallClock } from './wall-clock';

const quietHours = [
  null,
  null,
  { startMinute: 22 * 60, endMinute: 7 * 60 },
  { startMinute: 60, endMinute: 3 * 60 },
  { startMinute: 2 * 60, endMinute: 23 * 60 + 45 },
] as const;
const DAY_MINUTES = 24 * 60;

/** Somebody's wishes in this zone, drawn by lot. */
export function someTimes(timezone: string, next: () => number): Times {
  return {
    personId: `person ${Math.floor(next() * 1e6)}`,
    timezone,
    time: asTime(Math.floor(next() * DAY_MINUTES)),
    flexibility: next() < 0.5 ? 'exact' : oneOf(next, flexibilities),
    quietHours: oneOf(next, quietHours),
  };
}

/** The same, at a time that a change of the clock leaves out or brings twice. */
export function timesAtChange(timezone: string, change: number, next: () => number): Times {
  const { minuteAt } = wallClock(timezone);
  const [before, after] = [(minuteAt(change - 1) + 1) % DAY_MINUTES, minuteAt(change)];
  const length = Math.abs(after - before) || 1;
  return {
    ...someTimes(timezone, next),
    time: asTime(Math.min(before, after) + Math.floor(next() * length)),
    flexibility: 'exact',
  };
}

function asTime(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}
