import { liveThrough } from './live-through';
import { someTimes, timesAtChange } from './some-times';

const DAY_MS = 86_400_000;

type Chance = { days: number; next: () => number };

/** Days around a change of the clock, for somebody who wants to be written to right then. */
export function aroundAChange(timezone: string, change: number, { days, next }: Chance) {
  return liveThrough({
    from: change - days * DAY_MS,
    until: change + days * DAY_MS,
    times: timesAtChange(timezone, change, next),
    // Every other person stays with that; of the others' wishes nothing lasts for long.
    ...(next() < 0.5 && {
      changed: (times) => (next() < 0.4 ? someTimes(times.timezone, next) : times),
    }),
  });
}
