/** After how many unanswered check-ins in a row the companion writes less often. */
const steps = [
  { unanswered: 5, everyDays: 7 },
  { unanswered: 3, everyDays: 3 },
] as const;

/** After so many, one neutral note says goodbye, and nothing follows until the person wants it. */
export const UNANSWERED_BEFORE_FAREWELL = 7;
export const FAREWELL_REASON = 'because I write first only while it is welcome';

/** How many days lie between two check-ins, by how many went unanswered in a row. */
export function daysBetween(unanswered: number): number {
  return steps.find((step) => unanswered >= step.unanswered)?.everyDays ?? 1;
}
