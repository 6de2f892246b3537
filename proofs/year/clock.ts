import { random } from '../random';

const MINUTE_MS = 60_000;
const OUTAGES = 60;

export type UnreliableClock = ReturnType<typeof unreliableClock>;

/** A clock that ticks every minute, forgets a third of the ticks, doubles some, and fails for hours. */
export function unreliableClock({ from, until, seed }: Record<'from' | 'until' | 'seed', number>) {
  const next = random(seed);
  const count = Math.ceil((OUTAGES * (until - from)) / (365 * 86_400_000));
  const outages = Array.from({ length: count }, () => {
    const start = from + next() * (until - from);
    // Most are healed in time; after more than three hours a check-in is left out.
    return { from: start, until: start + (next() < 0.8 ? next() * 2 : next() * 6) * 3_600_000 };
  });

  return {
    outages,
    /** Whether the tick of a minute comes, how often, and at which instant of the minute. */
    tickOf(minute: number) {
      const chance = random(seed ^ (minute / MINUTE_MS));
      const isDown = outages.some((outage) => outage.from <= minute && minute <= outage.until);
      if (isDown || chance() < 0.3) return null;
      return { times: chance() < 0.2 ? 2 : 1, at: minute + Math.floor(chance() * MINUTE_MS) };
    },
  };
}
