const HOURS_BETWEEN = 3;

/**
 * Whether the next message of the companion has to say so: the first one of each local day, and
 * again for every three hours that a chat goes on. `lastAt` is when it was last said on that day.
 */
export function isDisclosureDue({ lastAt, now }: { lastAt: Date | null; now: Date }): boolean {
  return lastAt === null || now.getTime() - lastAt.getTime() >= HOURS_BETWEEN * 3_600_000;
}
