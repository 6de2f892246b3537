import { Temporal } from 'temporal-polyfill';

/** When the clocks of a zone are changed in these years. */
export function clockChanges(timezone: string, { from, years }: { from: number; years: number }) {
  const changes: number[] = [];
  let at = Temporal.ZonedDateTime.from(`${from}-01-01T00:00[${timezone}]`);
  for (;;) {
    const change = at.getTimeZoneTransition('next');
    if (!change || change.year >= from + years) return changes;
    changes.push(change.epochMilliseconds);
    at = change;
  }
}
